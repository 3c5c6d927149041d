using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Conditions;

/// <summary>A bool value as a condition.</summary>
internal sealed class ScalarCondition(Scalar<bool> operand)
{
    public Truth Holds(Frame frame, object? item)
    {
        var state = operand(frame, item, out var value);
        return state == ValueState.Known ? Kleene.Of(value) : state.ToTruth();
    }
}
