using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary><c>Sum</c> of integers.</summary>
internal sealed class IntegerSum(Loop loop, Scalar<long> operand)
{
    public ValueState Read(Frame frame, object? item, out long value)
    {
        var fold = new IntegerSumFold(operand);
        var state = loop.Run(frame, item, ref fold);
        var finished = fold.Finish(out value);
        return state == ValueState.Known ? finished : state;
    }
}
