using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Scalars;

/// <summary>An operation of a text, date, period or window.</summary>
internal sealed class UnaryIntrinsic<TReceiver, TResult>(Scalar<TReceiver> receiver, Func<TReceiver, TResult> operation)
{
    public ValueState Read(Frame frame, object? item, out TResult value)
    {
        value = default!;
        var state = receiver(frame, item, out var subject);
        if (state != ValueState.Known)
        {
            return state;
        }

        try
        {
            value = operation(subject);
            return ValueState.Known;
        }
        catch (OverflowException)
        {
            return ValueState.Fault;
        }
    }
}
