using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary><c>OrderBy</c> and <c>OrderByDescending</c>; elements with equal keys keep their order.</summary>
internal sealed class Order<TKey, T>(
    Loop loop,
    Scalar<TKey> key,
    Scalar<T> element,
    bool isDescending,
    Slot<KeyedElements<TKey, T>> slot
) : Filler<T>
{
    public override ValueState Fill(Frame frame, object? item, ElementBuffer<T> buffer)
    {
        var elements = slot.In(frame);
        elements.Start();
        var fold = new KeyFold<TKey, T>(key, element, elements);
        var state = loop.Run(frame, item, ref fold);
        if (state != ValueState.Known || fold.Doubt != ValueState.Known)
        {
            return state == ValueState.Known ? fold.Doubt : state;
        }

        elements.Sort(isDescending);
        for (var place = 0; place < elements.Count; place++)
        {
            buffer.Add(elements.ValueAt(place), elements.StateAt(place), Truth.True);
        }

        return ValueState.Known;
    }
}
