using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary><c>GroupBy</c>.</summary>
internal sealed class Grouping<TKey, T>(Loop loop, Scalar<TKey> key, Scalar<T> element, Slot<GroupTable<TKey, T>> table)
    : Filler<object>
    where TKey : notnull
{
    public override ValueState Fill(Frame frame, object? item, ElementBuffer<object> buffer)
    {
        var groups = table.In(frame);
        groups.Start();
        var fold = new GroupFold<TKey, T>(key, element, groups);
        var state = loop.Run(frame, item, ref fold);
        if (state != ValueState.Known || fold.Doubt != ValueState.Known)
        {
            return state == ValueState.Known ? fold.Doubt : state;
        }

        for (var place = 0; place < groups.Count; place++)
        {
            buffer.Add(groups.At(place));
        }

        return ValueState.Known;
    }
}
