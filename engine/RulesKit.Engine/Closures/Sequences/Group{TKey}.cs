namespace RulesKit.Engine.Closures.Sequences;

/// <summary>Items that share a key of a known type.</summary>
internal abstract class Group<TKey> : Group
{
    public TKey Key { get; set; } = default!;
}
