using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary><c>Sum</c> and <c>Average</c> of numbers.</summary>
internal sealed class NumberSum(Loop loop, Scalar<decimal> operand, bool isAverage)
{
    public ValueState Read(Frame frame, object? item, out decimal value)
    {
        var fold = new NumberSumFold(operand);
        var state = loop.Run(frame, item, ref fold);
        var finished = isAverage ? fold.FinishAverage(out value) : fold.Finish(out value);
        return state == ValueState.Known ? finished : state;
    }
}
