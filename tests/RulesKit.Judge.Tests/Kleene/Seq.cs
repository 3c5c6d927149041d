using RulesKit.Engine.Prelude;

namespace RulesKit.Judge.Tests.Kleene;

/// <summary>An item that may or may not belong to its sequence, and whose value is worked out when it is read.</summary>
public sealed class Item<T>(Func<T> read, Doubt membership)
{
    private readonly Lazy<Attempt<T>> value = new(() => Logic.Attempt(read));

    public Doubt Membership { get; } = membership;

    public Attempt<T> Value => value.Value;

    /// <summary>Whether it belongs, as a truth.</summary>
    public Attempt<bool> IsIn => new(Membership, Membership == Doubt.None);

    public T Read() => value.Value.Get();
}

/// <summary>A sequence of such items.</summary>
public class Seq<T>(IReadOnlyList<Item<T>> items)
{
    public IReadOnlyList<Item<T>> Items { get; } = items;

    public long Count => Sure().Items.Count;

    /// <summary>The least known of all memberships.</summary>
    public Doubt Doubt => Items.Select(i => i.Membership).DefaultIfEmpty().Max();

    /// <summary>The least known of all memberships and values.</summary>
    public Doubt DoubtOfValues => Items.Select(i => Logic.Worse(i.Membership, i.Value.Doubt)).DefaultIfEmpty().Max();

    /// <summary>Itself, when it is known which items belong.</summary>
    public Seq<T> Sure()
    {
        new Attempt<bool>(Doubt, true).Get();
        return this;
    }

    /// <summary>The values, when all are known.</summary>
    public IReadOnlyList<T> Known()
    {
        new Attempt<bool>(DoubtOfValues, true).Get();
        return [.. Items.Select(i => i.Value.Value)];
    }
}

/// <summary>Items that share a key.</summary>
public sealed class Group<TKey, T>(TKey key, IReadOnlyList<Item<T>> items) : Seq<T>(items)
{
    public TKey Key { get; } = key;
}
