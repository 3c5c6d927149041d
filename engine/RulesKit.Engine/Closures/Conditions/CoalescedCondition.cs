using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Conditions;

/// <summary>A bool, or another one where it is absent.</summary>
internal sealed class CoalescedCondition(Condition operand, Condition fallback)
{
    public Truth Holds(Frame frame, object? item)
    {
        var truth = operand(frame, item);
        return truth == Truth.Missing ? fallback(frame, item) : truth;
    }
}
