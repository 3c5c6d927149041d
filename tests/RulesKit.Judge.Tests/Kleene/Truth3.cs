using RulesKit.Engine.Prelude;

namespace RulesKit.Judge.Tests.Kleene;

/// <summary>What is known of a value; the order matters, the larger one outweighs.</summary>
public enum Doubt
{
    /// <summary>There is a value.</summary>
    None,

    /// <summary>Something that was needed is absent.</summary>
    Missing,

    /// <summary>It could not be worked out.</summary>
    Fault,
}

/// <summary>What came of working something out.</summary>
public readonly record struct Attempt<T>(Doubt Doubt, T Value)
{
    public bool Is(T value) => Doubt == Doubt.None && EqualityComparer<T>.Default.Equals(Value, value);

    /// <summary>The value; throws when there is none.</summary>
    public T Get() =>
        Doubt switch
        {
            Doubt.None => Value,
            Doubt.Missing => throw new MissingValueException(),
            _ => throw new RuleFaultException(),
        };
}
