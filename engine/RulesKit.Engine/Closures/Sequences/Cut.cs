using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary><c>Take</c> and <c>Skip</c>: which items are the first ones depends on whether each belongs.</summary>
internal sealed class Cut<T>(Loop loop, Scalar<T> element, Scalar<long> number, bool isSkip) : Filler<T>
{
    public override ValueState Fill(Frame frame, object? item, ElementBuffer<T> buffer)
    {
        var known = number(frame, item, out var wanted);
        var fold = new GatherFold<T>(element, buffer);
        var state = loop.Run(frame, item, ref fold);
        if (state != ValueState.Known)
        {
            return state;
        }

        var doubt = Kleene.Worse(fold.Doubt, known);
        if (doubt == ValueState.Known)
        {
            var count = (int)Math.Clamp(wanted, 0, buffer.Count);
            buffer.Cut(isSkip ? count : 0, isSkip ? buffer.Count - count : count);
        }

        return doubt;
    }
}
