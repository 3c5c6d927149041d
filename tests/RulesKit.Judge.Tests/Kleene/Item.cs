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
