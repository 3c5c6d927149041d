using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>A sequence whose elements are put into a cell one after another: numbers, dates, values that may be unknown.</summary>
internal abstract class CellSource
{
    /// <summary>Finds the elements; they stay as they are until this sequence is opened again.</summary>
    /// <returns>The state of the sequence as a whole.</returns>
    public abstract ValueState Open(Frame frame, object? item, out int count);

    /// <summary>Puts an element into its cell.</summary>
    /// <returns>Whether the element belongs: true or unknown.</returns>
    public abstract Truth Load(Frame frame, int index);
}
