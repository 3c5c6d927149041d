using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>A sequence that is filtered once and then looped over again and again.</summary>
/// <param name="filler">The sequence, built for the code around the loop.</param>
/// <param name="memory">Where the items wait.</param>
/// <param name="outer">The item that the code around the loop works on; null when there is none.</param>
internal sealed class RememberedItems(
    Filler<object> filler,
    Slot<ElementBuffer<object>> memory,
    Slot<Cell<object>>? outer
) : ItemSource
{
    public override bool IsSure => false;

    public override ValueState Open(Frame frame, object? item, out ItemSpan items)
    {
        var buffer = memory.In(frame);
        if (buffer.Stamp != frame.Stamp)
        {
            buffer.Start();
            buffer.State = filler.Fill(frame, outer?.In(frame).Value, buffer);
            buffer.Stamp = frame.Stamp;
        }

        items = new ItemSpan(buffer.Values, buffer.Memberships);
        return buffer.State;
    }
}
