using RulesKit.Language.Tree;

namespace RulesKit.Api.Pages.Numbers;

/// <summary>A number that a rule looks at, and everything it must keep to.</summary>
/// <param name="Number">The number.</param>
/// <param name="Limits">What it must keep to; at least one.</param>
/// <param name="Conditions">The same as the rule asks it: all of them must hold.</param>
/// <param name="Over">The All or Consecutive whose items have the number; null when the rule's own items have it.</param>
/// <param name="IsOfPlan">Whether it is the same for all items, because neither the number nor a bound looks at one.</param>
internal sealed record NumericDemand(
    BoundExpression Number,
    IReadOnlyList<NumericLimit> Limits,
    IReadOnlyList<BoundExpression> Conditions,
    SequenceExpression? Over,
    bool IsOfPlan
)
{
    /// <summary>What the number and its bounds count; null when the model does not say.</summary>
    public string? Unit =>
        Number.Meaning.Unit ?? Limits.Select(l => l.Bound.Meaning.Unit).FirstOrDefault(unit => unit is not null);
}
