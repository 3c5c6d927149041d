using RulesKit.Engine.Closures.Frames;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>Works out a value that a loop does not change.</summary>
internal sealed class HoistScalar<T>(Scalar<T> operand, Slot<Cell<T>> slot) : LoopStep
{
    public override void Run(Frame frame, object? item)
    {
        var cell = slot.In(frame);
        cell.State = operand(frame, item, out var value);
        cell.Value = value;
    }
}
