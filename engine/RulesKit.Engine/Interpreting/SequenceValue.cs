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
        Items.Aggregate(ValueState.Known, (worst, item) => Kleene.Worse(worst, item.Membership.State));

    /// <summary>The least known of all memberships and values.</summary>
    public ValueState DoubtOfValues => Items.Aggregate(Doubt, (worst, item) => Kleene.Worse(worst, item.Value.State));

    /// <summary>Everything that the sequence rests on.</summary>
    public Grounds AllGrounds =>
        Grounds.Join([Shape, .. Items.SelectMany(i => new[] { i.Membership.Grounds, i.Value.Grounds })]);

    /// <summary>The items that make a result unknown that needs every one of them, and why.</summary>
    /// <param name="state">The least known of all.</param>
    /// <param name="needsValues">Whether the values are needed, or only which items there are.</param>
    public Grounds GroundsOfDoubt(ValueState state, bool needsValues) =>
        Grounds.Join([
            .. Items
                .Where(i => i.Membership.State == state || (needsValues && i.Value.State == state))
                .Select(i =>
                    i.WithExistence(
                        i.Membership.State == state
                            ? i.Membership.Grounds
                            : Grounds.Join(i.Membership.WhyNotFalse, i.Value.Grounds)
                    )
                ),
        ]);
}
