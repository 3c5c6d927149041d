using System.Collections;

namespace RulesKit.Workflows.Types;

/// <summary>Items of a sequence that have one key.</summary>
internal sealed class Group(object? key, IReadOnlyList<object?> items) : IEnumerable
{
    public object? Key { get; } = key;

    public IReadOnlyList<object?> Items { get; } = items;

    public IEnumerator GetEnumerator() => Items.GetEnumerator();
}
