using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Scalars;

/// <summary>A value that waits in a cell.</summary>
internal sealed class CellScalar<T>(Slot<Cell<T>> slot)
{
    public ValueState Read(Frame frame, object? item, out T value)
    {
        var cell = slot.In(frame);
        value = cell.Value;
        return cell.State;
    }
}
