using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Scalars;

/// <summary>An operation of a text, date, period or window with an argument.</summary>
internal sealed class BinaryIntrinsic<TReceiver, TArgument, TResult>(
    Scalar<TReceiver> receiver,
    Scalar<TArgument> argument,
    Func<TReceiver, TArgument, TResult> operation
)
{
    public ValueState Read(Frame frame, object? item, out TResult value)
    {
        value = default!;
        var state = Kleene.Worse(receiver(frame, item, out var subject), argument(frame, item, out var other));
        if (state != ValueState.Known)
        {
            return state;
        }

        try
        {
            value = operation(subject, other);
            return ValueState.Known;
        }
        catch (OverflowException)
        {
            return ValueState.Fault;
        }
    }
}
