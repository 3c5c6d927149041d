using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>A sequence that is put down first and then goes through a cell.</summary>
internal sealed class FilledCells<T>(Filler<T> filler, Slot<ElementBuffer<T>> slot, Slot<Cell<T>> cellSlot) : CellSource
{
    public override ValueState Open(Frame frame, object? item, out int count)
    {
        var buffer = slot.In(frame);
        buffer.Start();
        var state = filler.Fill(frame, item, buffer);
        count = buffer.Count;
        return state;
    }

    public override Truth Load(Frame frame, int index)
    {
        var buffer = slot.In(frame);
        var cell = cellSlot.In(frame);
        cell.Value = buffer.ValueAt(index);
        cell.State = buffer.StateAt(index);
        return buffer.MembershipAt(index);
    }
}
