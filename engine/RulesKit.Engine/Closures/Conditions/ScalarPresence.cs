using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Conditions;

/// <summary>Whether a single value is there.</summary>
internal sealed class ScalarPresence<T>(Scalar<T> operand)
{
    public ValueState Find(Frame frame, object? item) => operand(frame, item, out _);
}
