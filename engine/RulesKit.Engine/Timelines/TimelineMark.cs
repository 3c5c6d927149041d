using RulesKit.Language.Types;

namespace RulesKit.Engine.Timelines;

/// <summary>A place on a timeline: a day, or the days of a period, with every item of one collection that is dated by it.</summary>
/// <param name="When">The date or period as the plan writes it.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The day after the last one; null for a day.</param>
/// <param name="Items">The items, in the order of the plan; at least one.</param>
internal sealed record TimelineMark(string When, Date From, Date? To, IReadOnlyList<TimelineItem> Items)
{
    /// <summary>The worst that rules say of an item.</summary>
    public TimelineState State => Items.Max(i => i.State);
}
