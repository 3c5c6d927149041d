using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Closures.Readers;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>The numbers, bools, dates or periods that a member holds; an absent list is missing as a whole.</summary>
internal sealed class MemberCells<T>(Scalar<object> owner, ValuesReader<T> reader) : Filler<T>
{
    public override ValueState Fill(Frame frame, object? item, ElementBuffer<T> buffer)
    {
        var state = owner(frame, item, out var instance);
        return state != ValueState.Known ? state
            : reader.TryRead(instance, buffer) ? ValueState.Known
            : ValueState.Missing;
    }
}
