using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>A member of the loop's item.</summary>
internal sealed class ItemMember<TRead, T>(TRead read)
    where TRead : struct, IRead<T>
{
    public ValueState Read(Frame frame, object? item, out T value) => read.Read(frame, item!, out value);
}
