using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>Reads a property that may be without value.</summary>
internal readonly struct ClrOptionalValue<T>(Func<object, T?> get) : IRead<T>
    where T : struct
{
    public ValueState Read(Frame frame, object owner, out T value)
    {
        var optional = get(owner);
        value = optional.GetValueOrDefault();
        return optional.HasValue ? ValueState.Known : ValueState.Missing;
    }
}
