using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Rules;

/// <summary>What a rule asks of one item.</summary>
internal sealed class ItemCode
{
    /// <summary>Whether the item is the rule's business; null when every item is.</summary>
    public Condition? When { get; init; }

    /// <summary>How the item's date lies to the window; null when dates do not matter.</summary>
    public Dating? Dating { get; init; }

    /// <summary>What must hold, exceptions included.</summary>
    public required Condition Requirement { get; init; }

    /// <summary>Where the periods that items cover are noted; null when the rule expects none.</summary>
    public Slot<CoverageState>? Coverage { get; init; }

    public Coverage? StartCoverage(Frame frame)
    {
        if (Coverage is not { } slot)
        {
            return null;
        }

        var coverage = slot.In(frame).Coverage;
        coverage.Start(frame.Plan.Horizon);
        return coverage;
    }
}
