using RulesKit.Engine.Plans;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Timelines;

/// <summary>Lays a verdict and the plan that it is about along time.</summary>
internal static class TimelineBuilder
{
    private const int MostYearsOutside = 1;

    public static Timeline Build(PreparedPlan plan, Verdict verdict)
    {
        var lanes = new DatedItems(plan, ItemStates.Of(verdict)).ToLanes();
        var bands = verdict.Rules.Where(IsShown).Select(BandOf);
        var (from, to) = RangeOf(plan, verdict, lanes);
        return new Timeline
        {
            From = from,
            To = to,
            Horizon = plan.Horizon,
            AsOf = verdict.AsOf,
            Bands = bands.OrderByDescending(b => b.State).ThenBy(b => b.Window.From ?? Date.MinValue).ToArray(),
            Lanes = lanes,
        };
    }

    private static bool IsShown(RuleVerdict rule) =>
        rule.Window is not null || rule.Outcome is Outcome.Failed or Outcome.Unknown or Outcome.Waived;

    private static TimelineBand BandOf(RuleVerdict rule) => new(rule, rule.Window ?? DateRange.Always, StateOf(rule));

    private static TimelineState StateOf(RuleVerdict rule) =>
        rule.Outcome switch
        {
            Outcome.Failed when rule.Severity == RuleSeverity.Error => TimelineState.Broken,
            Outcome.Failed => TimelineState.Questioned,
            Outcome.Unknown => TimelineState.Unknown,
            Outcome.Waived => TimelineState.Waived,
            _ => TimelineState.Plain,
        };

    /// <summary>
    /// Whole years: those of the horizon and, where something lies outside of it, one more on either side. What lies
    /// still further would leave no room for the rest.
    /// </summary>
    private static (Date From, Date To) RangeOf(PreparedPlan plan, Verdict verdict, IReadOnlyList<TimelineLane> lanes)
    {
        var marks = lanes.SelectMany(l => l.Marks).ToArray();
        var days = marks
            .SelectMany(m => new[] { m.From, m.To?.AddDays(-1) ?? m.From })
            .Append(verdict.AsOf)
            .Concat(new[] { plan.Horizon.From, plan.Horizon.To?.AddDays(-1) }.OfType<Date>())
            .ToArray();
        var first = Math.Max(days.Min().Year, plan.Horizon.From?.Year - MostYearsOutside ?? Date.MinValue.Year);
        var last = Math.Min(
            days.Max().Year,
            plan.Horizon.To?.AddDays(-1).Year + MostYearsOutside ?? Date.MaxValue.Year
        );
        first = Math.Max(Math.Min(first, verdict.AsOf.Year), Date.MinValue.Year);
        last = Math.Max(last, verdict.AsOf.Year);
        return (Date.Of(first, 1, 1), last >= Date.MaxValue.Year ? Date.MaxValue : Date.Of(last + 1, 1, 1));
    }
}
