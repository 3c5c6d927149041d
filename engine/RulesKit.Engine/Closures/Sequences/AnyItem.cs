using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary><c>Any()</c>.</summary>
internal sealed class AnyItem(Loop loop)
{
    public Truth Holds(Frame frame, object? item)
    {
        var fold = new AnyItemFold();
        var state = loop.Run(frame, item, ref fold);
        return state == ValueState.Known ? fold.Answer : state.ToTruth();
    }
}
