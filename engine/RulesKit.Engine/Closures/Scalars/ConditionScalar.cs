using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Scalars;

/// <summary>The answer of a condition as a value, for sequences of bools.</summary>
internal sealed class ConditionScalar(Condition condition)
{
    public ValueState Read(Frame frame, object? item, out bool value)
    {
        var truth = condition(frame, item);
        value = truth == Truth.True;
        return truth.ToState();
    }
}
