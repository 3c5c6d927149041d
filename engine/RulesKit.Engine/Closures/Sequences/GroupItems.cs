using System.Runtime.CompilerServices;
using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>The objects or texts of a group.</summary>
internal sealed class GroupItems(Scalar<object> group) : ItemSource
{
    public override ValueState Open(Frame frame, object? item, out ItemSpan items)
    {
        var state = group(frame, item, out var found);

        // The code that made the group was built for a sequence of the same elements.
        items =
            state == ValueState.Known
                ? new ItemSpan(Unsafe.As<ElementBuffer<object>>(Unsafe.As<Group>(found).Items).Values)
                : default;
        return state;
    }
}
