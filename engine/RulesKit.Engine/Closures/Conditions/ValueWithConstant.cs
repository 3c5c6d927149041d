using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Conditions;

/// <summary>A number, bool, date or period compared with a constant.</summary>
internal sealed class ValueWithConstant<T>(Scalar<T> left, Signs signs, T constant)
    where T : struct
{
    public Truth Holds(Frame frame, object? item)
    {
        var state = left(frame, item, out var value);
        return state == ValueState.Known ? Comparing.Compare(signs, value, constant) : state.ToTruth();
    }
}
