using RulesKit.Engine.Closures.Frames;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>Forgets a value that was remembered while the loop ran last.</summary>
internal sealed class Forget(int index) : LoopStep
{
    public override void Run(Frame frame, object? item) => frame.States[index].Stamp = 0;
}
