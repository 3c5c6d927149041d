using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Conditions;

/// <summary>The opposite of a condition.</summary>
internal sealed class Negation(Condition operand)
{
    public Truth Holds(Frame frame, object? item) => Kleene.Not(operand(frame, item));
}
