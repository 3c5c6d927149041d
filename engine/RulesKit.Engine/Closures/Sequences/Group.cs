using RulesKit.Engine.Closures.Frames;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>Items that share a key.</summary>
internal abstract class Group
{
    /// <summary>The items: an <see cref="ElementBuffer{T}"/> of the type that the sequence has.</summary>
    public abstract FrameState Items { get; }
}
