using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>A condition on two neighbours: the first waits in a cell, the second is the loop's item.</summary>
internal sealed class PairCode(Condition condition, Slot<Cell<object>> first, LoopStep[] steps)
{
    public void Prepare(Frame frame, object? item)
    {
        foreach (var step in steps)
        {
            step.Run(frame, item);
        }
    }

    public Truth Holds(Frame frame, object earlier, object later)
    {
        first.In(frame).Put(earlier);
        return condition(frame, later);
    }
}
