using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>A sequence whose elements are handed on to the code of the loop as they are: objects, texts, groups.</summary>
internal abstract class ItemSource
{
    /// <summary>Whether every element surely belongs.</summary>
    public virtual bool IsSure => true;

    /// <summary>Finds the elements; they stay as they are until this sequence is opened again.</summary>
    /// <returns>The state of the sequence as a whole.</returns>
    public abstract ValueState Open(Frame frame, object? item, out ItemSpan items);
}
