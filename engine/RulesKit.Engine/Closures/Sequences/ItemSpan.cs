using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>Items to loop over.</summary>
/// <param name="items">Objects, texts or groups.</param>
/// <param name="memberships">Whether each belongs; empty when all do.</param>
internal readonly ref struct ItemSpan(ReadOnlySpan<object> items, ReadOnlySpan<Truth> memberships = default)
{
    public ReadOnlySpan<object> Items { get; } = items;

    public ReadOnlySpan<Truth> Memberships { get; } = memberships;
}
