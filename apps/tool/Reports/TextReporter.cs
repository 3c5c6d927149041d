using RulesKit.Engine.Plans;
using RulesKit.Language.Diagnostics;
using RulesKit.Tool.Checking;
using RulesKit.Tool.Layout;

namespace RulesKit.Tool.Reports;

/// <summary>Reports a run of <c>check</c> to people: verdicts on standard output, problems on standard error.</summary>
internal sealed class TextReporter(Screen screen, ProblemReport problems) : ICheckReporter
{
    private readonly SummaryReport summary = new();
    private int ruleSetCount;
    private int verdictCount;
    private bool isFirst = true;

    public void Unreadable(string problem, string? plan)
    {
        problems.Unreadable(problem);
        if (plan is not null)
        {
            summary.AddRefused(plan, "can't be read");
        }
    }

    public void Diagnosed(IReadOnlyList<Diagnostic> diagnostics) => problems.Diagnosed(diagnostics);

    public void Refused() => problems.Refused();

    public void Starting(int plans, int ruleSets) => (ruleSetCount, verdictCount) = (ruleSets, plans * ruleSets);

    public void Refused(RefusedPlan plan)
    {
        problems.Refused(plan);
        if (plan.Scenario is null)
        {
            summary.AddRefused(plan.File, Wording.Count(plan.Errors.Count, "mistake"));
        }
    }

    public void Checked(CheckedPlan plan)
    {
        var page = screen.NewPage();
        if (!isFirst)
        {
            page.Blank().Blank();
        }

        isFirst = false;
        new VerdictReport(page, isShort: verdictCount > 1).Write(plan);
        foreach (var scenario in plan.Scenarios)
        {
            new ScenarioReport(page).Write(scenario, plan.Verdict);
        }

        if (plan.Scenarios.Count > 0)
        {
            new ScenarioTable(page, plan).Write();
        }

        screen.Write(page);
        summary.Add(plan, ruleSetCount > 1);
    }

    public void Finished()
    {
        var page = screen.NewPage();
        summary.Write(page, ruleSetCount > 1 ? "check" : "plan");
        screen.Write(page);
    }
}
