using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Conditions;

/// <summary>A text compared with a constant.</summary>
internal sealed class TextWithConstant(Scalar<string> left, Signs signs, string constant)
{
    public Truth Holds(Frame frame, object? item)
    {
        var state = left(frame, item, out var value);
        return state == ValueState.Known ? Comparing.Compare(signs, value, constant) : state.ToTruth();
    }
}
