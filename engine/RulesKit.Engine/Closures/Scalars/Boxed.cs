using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Scalars;

/// <summary>A value as an argument of a function.</summary>
internal sealed class Boxed<T>(Scalar<T> operand)
    where T : notnull
{
    public ValueState Read(Frame frame, object? item, out object value)
    {
        var state = operand(frame, item, out var found);
        value = state == ValueState.Known ? found : null!;
        return state;
    }
}
