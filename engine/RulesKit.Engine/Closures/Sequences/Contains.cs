using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary><c>Contains(value)</c>.</summary>
internal sealed class Contains<T>(Loop loop, Scalar<T> element, Scalar<T> wanted)
{
    public Truth Holds(Frame frame, object? item)
    {
        var known = wanted(frame, item, out var value);
        var fold = new ContainsFold<T>(element, known, value);
        var state = loop.Run(frame, item, ref fold);
        return state == ValueState.Known ? fold.Answer : state.ToTruth();
    }
}
