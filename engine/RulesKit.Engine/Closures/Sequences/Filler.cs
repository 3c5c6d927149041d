using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>Puts the elements of a sequence into a buffer, for operations that need all of them before they give one.</summary>
internal abstract class Filler<T>
{
    /// <summary>Fills a buffer that was emptied.</summary>
    /// <returns>The state of the sequence as a whole.</returns>
    public abstract ValueState Fill(Frame frame, object? item, ElementBuffer<T> buffer);
}
