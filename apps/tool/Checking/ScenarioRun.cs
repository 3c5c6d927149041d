using RulesKit.Engine.Changes;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Scenarios;
using RulesKit.Language.Diagnostics;
using RulesKit.Tool.Hosting;

namespace RulesKit.Tool.Checking;

/// <summary>Checks one plan under scenarios.</summary>
internal sealed class ScenarioRun(PlanRun owner, RuleSet ruleSet, PreparedPlan plan, ICheckReporter reporter)
{
    public CheckedScenario Check(Scenario scenario)
    {
        var changed = Apply(scenario);
        var verdict = changed is null ? null : owner.Check(ruleSet, changed, scenario.Id);
        return new CheckedScenario(scenario, verdict);
    }

    /// <summary>The plan under a scenario; null when the scenario does not fit the plan (reported).</summary>
    private PreparedPlan? Apply(Scenario scenario)
    {
        var diagnostics = new DiagnosticBag();
        var changed = PlanChanges.Apply(plan.Json!, ruleSet.Model, scenario.Changes, diagnostics);
        if (diagnostics.Count > 0)
        {
            reporter.Diagnosed(diagnostics.ToSorted());
        }

        if (diagnostics.HasErrors)
        {
            owner.Raise(ExitCode.Findings);
            return null;
        }

        var reading = PlanPreparer.Read(changed, ruleSet.Model);
        if (!reading.IsValid)
        {
            owner.Refuse(scenario.Id, reading.Errors);
        }

        return reading.Plan;
    }
}
