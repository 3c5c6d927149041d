using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>A constant list of numbers, bools, dates or periods.</summary>
internal sealed class ConstantCells<T>(T[] values, Slot<Cell<T>> slot) : CellSource
{
    public override ValueState Open(Frame frame, object? item, out int count)
    {
        count = values.Length;
        return ValueState.Known;
    }

    public override Truth Load(Frame frame, int index)
    {
        slot.In(frame).Put(values[index]);
        return Truth.True;
    }
}
