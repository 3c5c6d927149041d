using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Conditions;

/// <summary>A condition that is worked out once while a loop runs, since the loop does not change it.</summary>
/// <param name="operand">The condition, built for the code around the loop.</param>
/// <param name="memory">Where the answer waits.</param>
/// <param name="outer">The item that the code around the loop works on; null when there is none.</param>
internal sealed class RememberedCondition(Condition operand, Slot<Cell<Truth>> memory, Slot<Cell<object>>? outer)
{
    public Truth Holds(Frame frame, object? item)
    {
        var cell = memory.In(frame);
        if (cell.Stamp != frame.Stamp)
        {
            cell.Value = operand(frame, outer?.In(frame).Value);
            cell.Stamp = frame.Stamp;
        }

        return cell.Value;
    }
}
