using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Plans;

namespace RulesKit.Engine.Interpreting;

/// <summary>A sequence: its items, those that may belong to it included, and what its shape rests on.</summary>
/// <param name="Items">The items, in order.</param>
/// <param name="Shape">Why there are no others: how many items were there, and why some were dropped.</param>
/// <param name="Origin">The collection of the plan that it was made from; null for constants.</param>
internal sealed record SequenceValue(IReadOnlyList<SequenceItem> Items, Grounds Shape, Place? Origin)
{
    /// <summary>The least known of all memberships.</summary>
    public ValueState Doubt =>
        Items.Aggregate(ValueState.Known, (worst, item) => Kleene.Worse(worst, item.Membership.ToState()));

    /// <summary>The least known of all memberships and values.</summary>
    public ValueState DoubtOfValues => Items.Aggregate(Doubt, (worst, item) => Kleene.Worse(worst, item.Value.State));

    /// <summary>Everything that the sequence rests on.</summary>
    public Grounds AllGrounds => Grounds.Join([Shape, .. Items.SelectMany(i => new[] { i.Reason, i.Value.Grounds })]);
}
