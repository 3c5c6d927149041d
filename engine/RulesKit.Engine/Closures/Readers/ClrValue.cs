using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>Reads a property that always has a value.</summary>
internal readonly struct ClrValue<T>(Func<object, T> get) : IRead<T>
    where T : struct
{
    public ValueState Read(Frame frame, object owner, out T value)
    {
        value = get(owner);
        return ValueState.Known;
    }
}
