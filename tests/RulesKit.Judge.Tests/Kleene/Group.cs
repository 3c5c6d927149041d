namespace RulesKit.Judge.Tests.Kleene;

/// <summary>Items that share a key.</summary>
public sealed class Group<TKey, T>(TKey key, IReadOnlyList<Item<T>> items) : Seq<T>(items)
{
    public TKey Key { get; } = key;
}
