using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>A sequence that is put down first and handed on as it is then.</summary>
internal sealed class FilledItems(Filler<object> filler, Slot<ElementBuffer<object>> slot) : ItemSource
{
    public override ValueState Open(Frame frame, object? item, out ItemSpan items)
    {
        var buffer = slot.In(frame);
        buffer.Start();
        var state = filler.Fill(frame, item, buffer);
        items = new ItemSpan(buffer.Values);
        return state;
    }
}
