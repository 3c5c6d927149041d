using RulesKit.Language.Types;

namespace RulesKit.Engine.Timelines;

/// <summary>
/// A plan and a verdict in time: windows of rules, dated items of the plan, and what breaks. It knows nothing of how it
/// is drawn. Immutable.
/// </summary>
internal sealed record Timeline
{
    /// <summary>The first day shown.</summary>
    public required Date From { get; init; }

    /// <summary>The day after the last one shown.</summary>
    public required Date To { get; init; }

    /// <summary>The days that the plan speaks of; open where its model has no horizon.</summary>
    public required DateRange Horizon { get; init; }

    /// <summary>The day that the plan is seen from.</summary>
    public required Date AsOf { get; init; }

    /// <summary>Whether a day lies before, in or after what is shown: -1, 0 or 1.</summary>
    public int SideOf(Date day) =>
        day < From ? -1
        : day >= To ? 1
        : 0;

    /// <summary>Rules that have a window, and those without one that are not kept; worst first, then by time.</summary>
    public required IReadOnlyList<TimelineBand> Bands { get; init; }

    /// <summary>Every collection of the model whose items are dated and that has any, in the model's order.</summary>
    public required IReadOnlyList<TimelineLane> Lanes { get; init; }
}
