using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary><c>Select</c> as a stage of a loop's filter: it works the value out into a cell and lets every item pass.</summary>
internal sealed class PutScalar<T>(Scalar<T> operand, Slot<Cell<T>> slot)
{
    public Truth Put(Frame frame, object? item)
    {
        var cell = slot.In(frame);
        cell.State = operand(frame, item, out var value);
        cell.Value = value;
        return Truth.True;
    }
}
