using System.Runtime.CompilerServices;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Frames;

/// <summary>One value that waits to be read.</summary>
internal sealed class Cell<T> : FrameState
{
    public T Value { get; set; } = default!;

    public ValueState State { get; set; }

    public override void Clear()
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            Value = default!;
        }
    }
}
