using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary><c>Count</c>.</summary>
internal sealed class ItemCount(Loop loop)
{
    public ValueState Read(Frame frame, object? item, out long value)
    {
        var fold = new CountFold();
        var state = loop.Run(frame, item, ref fold);
        value = fold.Count;
        return state == ValueState.Known ? fold.Doubt : state;
    }
}
