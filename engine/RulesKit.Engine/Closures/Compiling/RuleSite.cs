using RulesKit.Engine.Closures.Frames;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Compiling;

/// <summary>What code is built for: a rule, or a definition that all rules share.</summary>
/// <param name="Frames">Hands out places in frames.</param>
/// <param name="Window">The rule's window; meaningless for a definition, which is shared only if it does not read one.</param>
/// <param name="IsShared">Whether the code is a shared definition's, whose places must not be used for anything else.</param>
internal sealed record RuleSite(FrameLayout Frames, DateRange Window, bool IsShared)
{
    public Slot<TState> Take<TState>()
        where TState : FrameState, new() => IsShared ? Frames.Keep(static () => new TState()) : Frames.Lend<TState>();
}
