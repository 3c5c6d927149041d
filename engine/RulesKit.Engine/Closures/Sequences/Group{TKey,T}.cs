using RulesKit.Engine.Closures.Frames;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>Elements that share a key.</summary>
internal sealed class Group<TKey, T> : Group<TKey>
{
    public override FrameState Items => Elements;

    public ElementBuffer<T> Elements { get; } = new();
}
