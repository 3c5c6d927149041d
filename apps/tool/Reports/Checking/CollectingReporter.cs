using RulesKit.Language.Diagnostics;
using RulesKit.Tool.Checking;

namespace RulesKit.Tool.Reports.Checking;

/// <summary>Collects a run for formats that are one document; problems stand on standard error as in every format.</summary>
internal sealed class CollectingReporter(ICheckWriter writer, ProblemReport problems) : ICheckReporter
{
    private readonly List<Diagnostic> diagnostics = [];
    private readonly List<CheckedPlan> plans = [];
    private readonly List<RefusedPlan> refused = [];
    private readonly List<string> unreadable = [];

    public void Unreadable(string problem, string? plan)
    {
        problems.Unreadable(problem);
        unreadable.Add(problem);
    }

    public void Diagnosed(IReadOnlyList<Diagnostic> found)
    {
        problems.Diagnosed(found);
        diagnostics.AddRange(found);
    }

    public void Refused()
    {
        problems.Refused();
        writer.Write(ToResult() with { IsRefused = true });
    }

    public void Starting(int plans, int ruleSets) { }

    public void Refused(RefusedPlan plan)
    {
        problems.Refused(plan);
        refused.Add(plan);
    }

    public void Checked(CheckedPlan plan) => plans.Add(plan);

    public void Finished() => writer.Write(ToResult());

    private CheckResult ToResult() =>
        new()
        {
            Diagnostics = diagnostics,
            Plans = plans,
            RefusedPlans = refused,
            Unreadable = unreadable,
        };
}
