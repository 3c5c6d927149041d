using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Closures.Rules;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures;

/// <summary>A check of one plan that is under way. Used by one thread; to be disposed of when the last rule is done.</summary>
internal readonly ref struct ClosureCheck(RuleCode[] rules, Frame frame, FramePool frames) : IDisposable
{
    /// <summary>Checks one rule.</summary>
    /// <param name="rule">The rule's place in its rule set.</param>
    /// <param name="findings">Takes the items that do not keep the rule; null when nobody asks which they are.</param>
    public RuleTally Evaluate(int rule, List<FindingOrdinal>? findings) => rules[rule].Evaluate(frame, findings);

    public void Dispose()
    {
        // A check that was given up leaves its frame as it stood in the middle of the work; nobody works on with that.
        if (!frame.Cancellation.IsCancellationRequested)
        {
            frames.Return(frame);
        }
    }
}
