using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>A sequence as an argument of a function: the list of its values.</summary>
internal sealed class ValueList<T>(Loop loop, Scalar<T> element)
    where T : notnull
{
    public ValueState Read(Frame frame, object? item, out object value)
    {
        var fold = new ValueListFold<T>(element, []);
        var state = loop.Run(frame, item, ref fold);
        value = fold.Values;
        return state == ValueState.Known ? fold.Doubt : state;
    }
}
