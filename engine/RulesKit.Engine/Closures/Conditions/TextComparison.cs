using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Conditions;

/// <summary>Two texts compared.</summary>
internal sealed class TextComparison(Scalar<string> left, Signs signs, Scalar<string> right)
{
    public Truth Holds(Frame frame, object? item)
    {
        var state = Kleene.Worse(left(frame, item, out var a), right(frame, item, out var b));
        return state == ValueState.Known ? Comparing.Compare(signs, a, b) : state.ToTruth();
    }
}
