using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary><c>First</c> and <c>Last</c>.</summary>
internal sealed class SequenceEnd<T>(Loop loop, Scalar<T> element, bool isLast)
{
    public ValueState Read(Frame frame, object? item, out T value)
    {
        var fold = new EndFold<T>(element, isLast);
        var state = loop.Run(frame, item, ref fold);
        var finished = fold.Finish(out value);
        return state == ValueState.Known ? finished : state;
    }
}
