using System.Globalization;
using System.Text;
using RulesKit.Engine.Plans;
using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Timelines;

/// <summary>Finds every item of a plan that its model dates. Used once.</summary>
internal sealed class DatedItems
{
    private readonly PreparedPlan plan;
    private readonly ItemStates states;
    private readonly Dictionary<string, string> labels = new(StringComparer.Ordinal);
    private readonly List<(string Lane, string Pointer, string Label, object When)> found = [];

    public DatedItems(PreparedPlan plan, ItemStates states)
    {
        this.plan = plan;
        this.states = states;
        PlanWalk.Visit(plan.Layout, plan.Root, plan.Model.Plan, Visit);
    }

    public IReadOnlyList<TimelineLane> ToLanes()
    {
        var dated = found.Select(f => f.Pointer).ToHashSet(StringComparer.Ordinal);
        return found
            .GroupBy(f => f.Lane, StringComparer.Ordinal)
            .Select(lane => new TimelineLane(
                lane.Key,
                lane.GroupBy(f => f.When)
                    .Select(mark => MarkOf(mark.Key, mark.Select(f => ItemOf(f.Pointer, f.Label, dated))))
                    .OrderBy(m => m.From)
                    .ThenByDescending(m => m.To ?? m.From)
                    .ToArray()
            ))
            .ToArray();
    }

    private void Visit(object owner, EntityType type, Place place)
    {
        var pointer = place.Pointer;
        var label = LabelOf(owner, type, pointer);
        labels[pointer] = label;
        if (type.DatedBy is { } date && plan.Layout.Read(owner, date) is { } when)
        {
            found.Add((LaneOf(pointer), pointer, label, when));
        }
    }

    private TimelineItem ItemOf(string pointer, string label, IReadOnlySet<string> dated)
    {
        var (state, messages) = states.At(pointer, dated);
        return new TimelineItem(pointer, label, state, messages);
    }

    private static TimelineMark MarkOf(object when, IEnumerable<TimelineItem> items)
    {
        var (from, to) = when is Period period ? (period.Start, NextDay(period.LastDay)) : ((Date)when, (Date?)null);
        return new TimelineMark(Convert.ToString(when, CultureInfo.InvariantCulture)!, from, to, items.ToArray());
    }

    private static Date NextDay(Date day) => day == Date.MaxValue ? day : day.AddDays(1);

    /// <summary>The key without the date, which its place shows; of an item whose key is its date, what it belongs to.</summary>
    private string LabelOf(object owner, EntityType type, string pointer)
    {
        var parts = type
            .Key.Where(k => !ReferenceEquals(k, type.DatedBy))
            .Select(k => plan.Layout.Read(owner, k))
            .OfType<object>()
            .Select(v => Convert.ToString(v, CultureInfo.InvariantCulture))
            .ToArray();
        if (parts.Length > 0)
        {
            return string.Join(' ', parts);
        }

        var outer = pointer;
        while (outer.Length > 0)
        {
            outer = outer[..outer.LastIndexOf('/')];
            if (outer.Length > 0 && labels.TryGetValue(outer, out var label))
            {
                return label;
            }
        }

        return pointer;
    }

    /// <summary>The collections on the way in words: "capabilities, periods".</summary>
    private static string LaneOf(string pointer) =>
        string.Join(
            ", ",
            pointer
                .Split('/', StringSplitOptions.RemoveEmptyEntries)
                .Where(s => !s.All(char.IsAsciiDigit))
                .Select(s =>
                    Words(s.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))
                )
        );

    /// <summary>"priceMoves" as "price moves".</summary>
    private static string Words(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(c is '-' or '_' ? ' ' : char.ToLowerInvariant(c));
        }

        return words.ToString();
    }
}
