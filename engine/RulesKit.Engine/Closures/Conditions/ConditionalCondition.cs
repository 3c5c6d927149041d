using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Conditions;

/// <summary>One of two conditions, chosen by a third.</summary>
internal sealed class ConditionalCondition(Condition condition, Condition whenTrue, Condition whenFalse)
{
    public Truth Holds(Frame frame, object? item) =>
        condition(frame, item) switch
        {
            Truth.True => whenTrue(frame, item),
            Truth.False => whenFalse(frame, item),
            var unknown => unknown,
        };
}
