using RulesKit.Engine.Plans;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Checking;

/// <summary>Tells which rules are in force for a plan.</summary>
internal sealed class RuleForce
{
    private readonly ILookup<string, BoundRule> successors;

    public RuleForce(BoundRuleSet ruleSet) =>
        successors = ruleSet
            .Rules.SelectMany(rule => rule.Document.Supersedes.Select(old => (Old: old.Value, Rule: rule)))
            .ToLookup(pair => pair.Old, pair => pair.Rule, StringComparer.Ordinal);

    /// <summary>Whether the window meets the horizon, the rule is decided as of a date and no decided rule replaces it.</summary>
    public bool IsInForce(BoundRule rule, PreparedPlan plan, Date asOf) =>
        IsDecided(rule, asOf)
        && !rule.Window.Intersect(plan.Horizon).IsEmpty
        && !successors[rule.Id].Any(successor => IsDecided(successor, asOf));

    private static bool IsDecided(BoundRule rule, Date asOf) =>
        rule.Document.Decided is not { } decided || decided <= asOf;
}
