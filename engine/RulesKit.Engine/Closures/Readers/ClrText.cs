using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>Reads a text property.</summary>
internal readonly struct ClrText(Func<object, string?> get) : IRead<string>
{
    public ValueState Read(Frame frame, object owner, out string value)
    {
        value = get(owner)!;
        return value is null ? ValueState.Missing : ValueState.Known;
    }
}
