using RulesKit.Engine.Checking;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Json;
using RulesKit.Language.Text;
using RulesKit.Tool.Hosting;

namespace RulesKit.Tool.Checking;

/// <summary>Checks one plan against every rule set.</summary>
internal sealed class PlanRun(
    string file,
    CheckRequest request,
    CheckDocuments documents,
    CheckerPool checkers,
    ICheckReporter reporter
)
{
    private readonly HashSet<PlanError> shown = [];

    /// <summary>The worst that was met, as an exit code.</summary>
    public int Worst { get; private set; }

    public void Run(SourceText source)
    {
        foreach (var ruleSet in documents.RuleSets)
        {
            var reading = ruleSet.ReadPlan(source);
            if (!reading.IsValid)
            {
                Refuse(null, reading.Errors);
            }
            else if (Check(ruleSet, reading.Plan, null) is { } verdict)
            {
                reporter.Checked(Describe(ruleSet, reading.Plan, verdict));
            }
        }
    }

    public void Raise(int exitCode) => Worst = Math.Max(Worst, exitCode);

    /// <summary>Reports mistakes that were not reported yet: rule sets of one model find the same ones.</summary>
    public void Refuse(string? scenario, IEnumerable<PlanError> errors)
    {
        Raise(ExitCode.BadInput);
        var fresh = errors.Where(shown.Add).ToArray();
        if (fresh.Length > 0)
        {
            reporter.Refused(new RefusedPlan(file, scenario, fresh));
        }
    }

    /// <summary>The verdict; null when nobody says as of when (reported).</summary>
    public Verdict? Check(RuleSet ruleSet, PreparedPlan plan, string? scenario)
    {
        if ((request.AsOf ?? plan.AsOf) is null)
        {
            Refuse(scenario, [AsOfQuestion.To(plan, "say --as-of DATE")]);
            return null;
        }

        var options = new CheckOptions
        {
            AsOf = request.AsOf,
            Waivers = documents.Waivers,
            Scenario = scenario,
        };
        var verdict = checkers.For(ruleSet).Check(plan, options);
        Raise(request.FailOn.IsMetBy(verdict) ? ExitCode.Findings : ExitCode.Fine);
        return verdict;
    }

    private CheckedPlan Describe(RuleSet ruleSet, PreparedPlan plan, Verdict verdict)
    {
        var scenarios = new ScenarioRun(this, ruleSet, plan, reporter);
        return new CheckedPlan
        {
            File = file,
            Plan = plan,
            Title = (plan.Json?.Find("title")?.Value as JsonString)?.Value,
            RuleSet = ruleSet,
            Waivers = documents.Waivers,
            Verdict = verdict,
            Scenarios = documents.Scenarios.Select(scenarios.Check).ToArray(),
        };
    }
}
