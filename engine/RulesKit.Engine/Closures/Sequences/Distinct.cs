using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary><c>Distinct</c>: of equal values the first.</summary>
internal sealed class Distinct<T>(Loop loop, Scalar<T> element, Slot<KnownValues<T>> known) : Filler<T>
    where T : notnull
{
    public override ValueState Fill(Frame frame, object? item, ElementBuffer<T> buffer)
    {
        var values = known.In(frame);
        values.Clear();
        var fold = new DistinctFold<T>(element, values, buffer);
        var state = loop.Run(frame, item, ref fold);
        return state == ValueState.Known ? fold.Doubt : state;
    }
}
