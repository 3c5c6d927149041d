using System.Runtime.CompilerServices;
using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>The elements of a group, which go through a cell.</summary>
internal sealed class GroupCells<T>(Scalar<object> group, Slot<Cell<object>> open, Slot<Cell<T>> slot) : CellSource
{
    public override ValueState Open(Frame frame, object? item, out int count)
    {
        count = 0;
        var state = group(frame, item, out var found);
        if (state == ValueState.Known)
        {
            open.In(frame).Value = found;
            count = Elements(frame).Count;
        }

        return state;
    }

    public override Truth Load(Frame frame, int index)
    {
        var elements = Elements(frame);
        var cell = slot.In(frame);
        cell.Value = elements.ValueAt(index);
        cell.State = elements.StateAt(index);
        return Truth.True;
    }

    // The code that made the group was built for a sequence of the same elements.
    private ElementBuffer<T> Elements(Frame frame) =>
        Unsafe.As<ElementBuffer<T>>(Unsafe.As<Group>(open.In(frame).Value).Items);
}
