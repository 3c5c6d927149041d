using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Scalars;

/// <summary>One of two values, chosen by a condition.</summary>
internal sealed class ConditionalScalar<T>(Condition condition, Scalar<T> whenTrue, Scalar<T> whenFalse)
{
    public ValueState Read(Frame frame, object? item, out T value)
    {
        var truth = condition(frame, item);
        if (truth == Truth.True)
        {
            return whenTrue(frame, item, out value);
        }

        if (truth == Truth.False)
        {
            return whenFalse(frame, item, out value);
        }

        value = default!;
        return truth.ToState();
    }
}
