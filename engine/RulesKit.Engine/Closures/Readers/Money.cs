using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>Reads money, which can't be worked out where it is in another currency than the plan's.</summary>
internal readonly struct Money<TAmount, TCurrency, T>(TAmount amount, TCurrency currency) : IRead<T>
    where TAmount : struct, IRead<T>
    where TCurrency : struct, IRead<string>
{
    public ValueState Read(Frame frame, object owner, out T value)
    {
        var state = amount.Read(frame, owner, out value);
        if (state != ValueState.Known || frame.Currency is not { } own)
        {
            return state;
        }

        return currency.Read(frame, owner, out var other) == ValueState.Known && !string.Equals(own, other)
            ? ValueState.Fault
            : ValueState.Known;
    }
}
