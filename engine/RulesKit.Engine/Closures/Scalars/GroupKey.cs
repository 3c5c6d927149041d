using System.Runtime.CompilerServices;
using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Closures.Sequences;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Scalars;

/// <summary>What the items of a group share.</summary>
internal sealed class GroupKey<TKey>(Scalar<object> group)
{
    public ValueState Read(Frame frame, object? item, out TKey value)
    {
        var state = group(frame, item, out var found);

        // The binder has settled that this is a group, and of which keys.
        value = state == ValueState.Known ? Unsafe.As<Group<TKey>>(found).Key : default!;
        return state;
    }
}
