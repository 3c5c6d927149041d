using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Conditions;

/// <summary>Whether a bool is there.</summary>
internal sealed class ConditionPresence(Condition operand)
{
    public ValueState Find(Frame frame, object? item) => operand(frame, item).ToState();
}
