using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary><c>Any(condition)</c>.</summary>
internal sealed class AnyOf(Loop loop, Condition condition)
{
    public Truth Holds(Frame frame, object? item)
    {
        var fold = new AnyFold(condition);
        var state = loop.Run(frame, item, ref fold);
        return state == ValueState.Known ? fold.Answer : state.ToTruth();
    }
}
