using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Scalars;

/// <summary>A value that is worked out once while a loop runs, since the loop does not change it.</summary>
/// <param name="operand">The value, built for the code around the loop.</param>
/// <param name="memory">Where it waits.</param>
/// <param name="outer">The item that the code around the loop works on; null when there is none.</param>
internal sealed class RememberedScalar<T>(Scalar<T> operand, Slot<Cell<T>> memory, Slot<Cell<object>>? outer)
{
    public ValueState Read(Frame frame, object? item, out T value)
    {
        var cell = memory.In(frame);
        if (cell.Stamp != frame.Stamp)
        {
            cell.State = operand(frame, outer?.In(frame).Value, out var found);
            cell.Value = found;
            cell.Stamp = frame.Stamp;
        }

        value = cell.Value;
        return cell.State;
    }
}
