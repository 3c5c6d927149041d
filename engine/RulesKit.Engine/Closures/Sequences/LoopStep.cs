using RulesKit.Engine.Closures.Frames;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>Something to be done before a loop runs, so that it need not be done for each item.</summary>
internal abstract class LoopStep
{
    /// <param name="frame">The state of the check.</param>
    /// <param name="item">The item that the code around the loop works on.</param>
    public abstract void Run(Frame frame, object? item);
}
