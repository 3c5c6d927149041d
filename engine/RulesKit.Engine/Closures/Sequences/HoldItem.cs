using RulesKit.Engine.Closures.Frames;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>Keeps the outer item in reach of the code inside a loop.</summary>
internal sealed class HoldItem(Slot<Cell<object>> slot) : LoopStep
{
    public override void Run(Frame frame, object? item) => slot.In(frame).Put(item!);
}
