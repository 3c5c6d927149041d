using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Conditions;

/// <summary>Two numbers, bools, dates or periods compared.</summary>
internal sealed class ValueComparison<T>(Scalar<T> left, Signs signs, Scalar<T> right)
    where T : struct
{
    public Truth Holds(Frame frame, object? item)
    {
        var state = Kleene.Worse(left(frame, item, out var a), right(frame, item, out var b));
        return state == ValueState.Known ? Comparing.Compare(signs, a, b) : state.ToTruth();
    }
}
