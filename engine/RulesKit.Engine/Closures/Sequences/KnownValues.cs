using RulesKit.Engine.Closures.Frames;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>Values met so far.</summary>
internal sealed class KnownValues<T> : FrameState
{
    private readonly HashSet<T> values = [];

    public bool Add(T value) => values.Add(value);

    public override void Clear() => values.Clear();
}
