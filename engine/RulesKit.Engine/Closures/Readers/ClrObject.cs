using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>Reads a property that holds another object.</summary>
internal readonly struct ClrObject(Func<object, object?> get) : IRead<object>
{
    public ValueState Read(Frame frame, object owner, out object value)
    {
        value = get(owner)!;
        return value is null ? ValueState.Missing : ValueState.Known;
    }
}
