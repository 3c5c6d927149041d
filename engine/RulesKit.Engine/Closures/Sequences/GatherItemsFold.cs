using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>Puts down the items that a loop hands on, those that may not belong included.</summary>
internal struct GatherItemsFold(ElementBuffer<object> buffer) : IFold
{
    public readonly bool Step(Frame frame, object? item, Truth membership)
    {
        buffer.Add(item!, ValueState.Known, membership);
        return true;
    }
}
