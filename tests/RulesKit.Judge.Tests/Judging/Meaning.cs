using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Prelude;

namespace RulesKit.Judge.Tests.Judging;

/// <summary>What an expression gives: a value, or why there is none.</summary>
internal sealed record Meaning(ValueState State, object? Value)
{
    public static Meaning Fault { get; } = new(ValueState.Fault, null);

    public static Meaning Missing { get; } = new(ValueState.Missing, null);

    public bool IsKnown => State == ValueState.Known;

    public static Meaning Known(object value) => new(ValueState.Known, value);

    /// <summary>What running lowered C# gives.</summary>
    public static Meaning Of(Func<object> run)
    {
        try
        {
            return Known(run());
        }
        catch (Exception e) when (e is OverflowException or DivideByZeroException or RuleFaultException)
        {
            return Fault;
        }
        catch (Exception e) when (e is NullReferenceException or InvalidOperationException)
        {
            // MissingValueException, or .Value or ! of what is absent.
            return Missing;
        }
    }

    public override string ToString() => IsKnown ? $"{Value} ({Value!.GetType().Name})" : State.ToString();
}
