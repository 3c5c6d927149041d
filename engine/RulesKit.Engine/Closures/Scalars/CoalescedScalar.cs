using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Scalars;

/// <summary>A value, or another one where it is absent.</summary>
internal sealed class CoalescedScalar<T>(Scalar<T> operand, Scalar<T> fallback)
{
    public ValueState Read(Frame frame, object? item, out T value)
    {
        var state = operand(frame, item, out value);
        return state == ValueState.Missing ? fallback(frame, item, out value) : state;
    }
}
