namespace RulesKit.Judge.Tests.Kleene;

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
