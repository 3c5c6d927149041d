using System.Runtime.CompilerServices;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Frames;

/// <summary>One value that waits to be read.</summary>
internal sealed class Cell<T> : FrameState
{
    public T Value { get; set; } = default!;

    public ValueState State { get; set; }

    /// <summary>Puts in a value that is known. Rules use cells again, so that the state is never what it was at first.</summary>
    public void Put(T value)
    {
        Value = value;
        State = ValueState.Known;
    }

    public override bool HoldsObjects => RuntimeHelpers.IsReferenceOrContainsReferences<T>();

    public override void Clear() => Value = default!;
}
