using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>A member of an object that has to be found first; of an unknown object all members are unknown.</summary>
internal sealed class OwnedMember<TRead, T>(Scalar<object> owner, TRead read)
    where TRead : struct, IRead<T>
{
    public ValueState Read(Frame frame, object? item, out T value)
    {
        var state = owner(frame, item, out var instance);
        if (state == ValueState.Known)
        {
            return read.Read(frame, instance, out value);
        }

        value = default!;
        return state;
    }
}
