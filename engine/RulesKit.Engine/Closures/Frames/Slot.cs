using System.Runtime.CompilerServices;

namespace RulesKit.Engine.Closures.Frames;

/// <summary>Where a frame holds a piece of state.</summary>
internal readonly record struct Slot<TState>(int Index)
    where TState : FrameState
{
    // The layout made the state at this place with this very type, in every frame, so no cast needs to look.
    public TState In(Frame frame) => Unsafe.As<TState>(frame.States[Index]);
}
