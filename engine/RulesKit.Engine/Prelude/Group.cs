using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace RulesKit.Engine.Prelude;

/// <summary>The items that share a key, in the order in which they were found.</summary>
/// <typeparam name="TKey">The type of keys.</typeparam>
/// <typeparam name="T">The type of items.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Naming", "CA1710", Justification = "The language calls it a group.")]
public sealed class Group<TKey, T> : IReadOnlyList<T>
{
    private readonly IReadOnlyList<T> items;

    internal Group(TKey key, IReadOnlyList<T> items)
    {
        Key = key;
        this.items = items;
    }

    /// <summary>What the items have in common.</summary>
    public TKey Key { get; }

    /// <inheritdoc/>
    public int Count => items.Count;

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
