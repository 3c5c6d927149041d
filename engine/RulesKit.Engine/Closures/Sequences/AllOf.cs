using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary><c>All(condition)</c>.</summary>
internal sealed class AllOf(Loop loop, Condition condition)
{
    public Truth Holds(Frame frame, object? item)
    {
        var fold = new AllFold(condition);
        var state = loop.Run(frame, item, ref fold);
        return state == ValueState.Known ? fold.Answer : state.ToTruth();
    }
}
