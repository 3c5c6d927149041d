using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Closures.Readers;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>The objects or texts that a member holds; an absent list is missing as a whole.</summary>
internal sealed class MemberItems(Scalar<object> owner, ItemsReader reader) : ItemSource
{
    public override ValueState Open(Frame frame, object? item, out ItemSpan items)
    {
        items = default;
        var state = owner(frame, item, out var instance);
        if (state != ValueState.Known)
        {
            return state;
        }

        if (!reader.TryRead(frame, instance, out var span))
        {
            return ValueState.Missing;
        }

        items = new ItemSpan(span);
        return ValueState.Known;
    }
}
