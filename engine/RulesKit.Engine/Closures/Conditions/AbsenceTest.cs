using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Conditions;

/// <summary>Whether a value is absent, or present when negated; a fault is neither.</summary>
internal sealed class AbsenceTest(Presence operand, bool isNegated)
{
    public Truth Holds(Frame frame, object? item)
    {
        var state = operand(frame, item);
        return state == ValueState.Fault ? Truth.Fault : Kleene.Of((state == ValueState.Known) == isNegated);
    }
}
