using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Closures.Readers;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Conditions;

/// <summary>A text of the loop's item compared with a text that was worked out before the loop.</summary>
internal sealed class ItemTextWithCell<TRead>(TRead read, Signs signs, Slot<Cell<string>> other)
    where TRead : struct, IRead<string>
{
    public Truth Holds(Frame frame, object? item)
    {
        var cell = other.In(frame);
        var state = Kleene.Worse(read.Read(frame, item!, out var value), cell.State);
        return state == ValueState.Known ? Comparing.Compare(signs, value, cell.Value) : state.ToTruth();
    }
}
