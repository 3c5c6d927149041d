using RulesKit.Engine.Checking;

namespace RulesKit.Tool.Checking;

/// <summary>One checker for each rule set, so that what it prepares serves all plans.</summary>
internal sealed class CheckerPool
{
    private readonly Dictionary<RuleSet, PlanChecker> checkers = [];

    public PlanChecker For(RuleSet ruleSet)
    {
        if (!checkers.TryGetValue(ruleSet, out var checker))
        {
            checkers.Add(ruleSet, checker = ruleSet.CreateChecker());
        }

        return checker;
    }
}
