using RulesKit.Engine.Rendering;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Diagnostics;
using RulesKit.Tool.Checking;

namespace RulesKit.Tool.Reports;

/// <summary>Reports a run of <c>check</c> to programs: one JSON array on standard output, problems on standard error.</summary>
internal sealed class JsonReporter(TextWriter output, ProblemReport problems) : ICheckReporter
{
    private readonly List<Verdict> verdicts = [];

    public void Unreadable(string problem, string? plan) => problems.Unreadable(problem);

    public void Diagnosed(IReadOnlyList<Diagnostic> diagnostics) => problems.Diagnosed(diagnostics);

    public void Refused() => problems.Refused();

    public void Starting(int plans, int ruleSets) { }

    public void Refused(RefusedPlan plan) => problems.Refused(plan);

    public void Checked(CheckedPlan plan)
    {
        verdicts.Add(plan.Verdict);
        verdicts.AddRange(plan.Scenarios.Select(s => s.Verdict).OfType<Verdict>());
    }

    public void Finished() => output.WriteLine(VerdictJson.Write(verdicts));
}
