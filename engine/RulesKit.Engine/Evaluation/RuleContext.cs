using RulesKit.Engine.Checking;
using RulesKit.Engine.Plans;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Evaluation;

/// <summary>What a rule's expressions are evaluated against.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Window">The rule's window.</param>
/// <param name="AsOf">The date that the plan is seen from.</param>
internal sealed record RuleContext(PreparedPlan Plan, DateRange Window, Date AsOf)
{
    /// <summary>Whether the plan itself says from when it is seen, and not the caller.</summary>
    public bool IsAsOfOfPlan { get; init; }

    /// <summary>Ends an evaluation that nobody waits for any more.</summary>
    public CancellationToken Cancellation { get; init; }

    public static RuleContext Of(BoundRule rule, PreparedPlan plan, Date asOf, CheckOptions options) =>
        new(plan, rule.Window, asOf) { IsAsOfOfPlan = options.AsOf is null, Cancellation = options.Cancellation };
}
