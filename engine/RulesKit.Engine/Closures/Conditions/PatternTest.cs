using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Conditions;

/// <summary>A value held against a pattern.</summary>
internal sealed class PatternTest<T>(Scalar<T> operand, Predicate<T> pattern)
{
    public Truth Holds(Frame frame, object? item)
    {
        var state = operand(frame, item, out var value);
        return state == ValueState.Known ? Kleene.Of(pattern(value)) : state.ToTruth();
    }
}
