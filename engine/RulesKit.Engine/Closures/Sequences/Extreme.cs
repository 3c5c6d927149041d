using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary><c>Min</c> and <c>Max</c>.</summary>
internal sealed class Extreme<T>(Loop loop, Scalar<T> operand, bool isLargest)
    where T : struct
{
    private readonly int direction = isLargest ? 1 : -1;

    public ValueState Read(Frame frame, object? item, out T value)
    {
        var fold = new ExtremeFold<T>(operand, direction);
        var state = loop.Run(frame, item, ref fold);
        var finished = fold.Finish(out value);
        return state == ValueState.Known ? finished : state;
    }
}
