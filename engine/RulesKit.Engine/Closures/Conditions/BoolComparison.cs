using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Conditions;

/// <summary>Two bools compared for equality.</summary>
internal sealed class BoolComparison(Condition left, bool isEqual, Condition right)
{
    public Truth Holds(Frame frame, object? item)
    {
        var a = left(frame, item);
        var b = right(frame, item);
        var state = Kleene.Worse(a.ToState(), b.ToState());
        return state == ValueState.Known ? Kleene.Of((a == b) == isEqual) : state.ToTruth();
    }
}
