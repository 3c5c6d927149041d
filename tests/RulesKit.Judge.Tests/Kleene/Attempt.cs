using RulesKit.Engine.Prelude;

namespace RulesKit.Judge.Tests.Kleene;

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
