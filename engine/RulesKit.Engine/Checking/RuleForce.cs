using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Interpreting;
using RulesKit.Engine.Plans;
using RulesKit.Language.Models;
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

    /// <summary>Why a rule is not in force, in words.</summary>
    public string WhyNot(BoundRule rule, PreparedPlan plan, Date asOf)
    {
        if (!IsDecided(rule, asOf))
        {
            return $"it is decided on {rule.Document.Decided} only, and the plan is seen from {asOf}";
        }

        var successor = successors[rule.Id].FirstOrDefault(s => IsDecided(s, asOf));
        return successor is not null
            ? $"the rule {successor.Id} has taken its place"
            : "its window and the plan's horizon have no day in common";
    }

    /// <summary>What a rule's being in force rests on: the plan's horizon, and its date where that is the plan's to say.</summary>
    public Grounds GroundsOf(BoundRule rule, RuleContext context)
    {
        var settings = new SettingGrounds(context.Plan);
        var dependsOnDate =
            rule.Document.Decided is not null || successors[rule.Id].Any(s => s.Document.Decided is not null);
        return Grounds.Join(
            rule.Window.To is null ? Grounds.None : settings.Of(PlanRole.HorizonStart),
            rule.Window.From is null ? Grounds.None : settings.Of(PlanRole.HorizonEnd),
            dependsOnDate && context.IsAsOfOfPlan ? settings.Of(PlanRole.AsOf) : Grounds.None
        );
    }

    private static bool IsDecided(BoundRule rule, Date asOf) =>
        rule.Document.Decided is not { } decided || decided <= asOf;
}
