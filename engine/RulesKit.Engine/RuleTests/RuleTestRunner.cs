using RulesKit.Engine.Checking;
using RulesKit.Engine.Plans;

namespace RulesKit.Engine.RuleTests;

/// <summary>Runs tests. Used by one thread.</summary>
internal sealed class RuleTestRunner
{
    private readonly Dictionary<RuleSet, PlanChecker> checkers = [];

    /// <summary>Runs every test of a file.</summary>
    public IReadOnlyList<RuleTestResult> Run(RuleTestSuite suite) =>
        suite.Tests.Select(test => Run(test, CheckerOf(suite.RuleSet))).ToArray();

    private static RuleTestResult Run(PreparedTest prepared, PlanChecker checker)
    {
        if (prepared.Plan is null || prepared.Problems.Count > 0)
        {
            return new RuleTestResult(prepared.Test, null, [], prepared.Problems);
        }

        try
        {
            var verdict = checker.Check(prepared.Plan, prepared.Options);
            var differences = RuleTestComparison.Differences(prepared.Test, verdict).ToArray();
            return new RuleTestResult(prepared.Test, verdict, differences, []);
        }
        catch (InvalidPlanException e)
        {
            // The plan says no day to see it from, or checking it would take too many steps.
            return new RuleTestResult(prepared.Test, null, [], TestPreparation.ProblemsOf(e.Errors, prepared.Test));
        }
    }

    private PlanChecker CheckerOf(RuleSet ruleSet)
    {
        if (!checkers.TryGetValue(ruleSet, out var checker))
        {
            checkers.Add(ruleSet, checker = ruleSet.CreateChecker());
        }

        return checker;
    }
}
