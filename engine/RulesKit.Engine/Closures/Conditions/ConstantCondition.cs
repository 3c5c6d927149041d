using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Conditions;

/// <summary>The literals true and false.</summary>
internal sealed class ConstantCondition(Truth truth)
{
    public Truth Holds(Frame frame, object? item) => truth;
}
