using RulesKit.Language.Tests.Support;
using RulesKit.Language.Types;
using static RulesKit.Language.Tests.Types.Dates;

namespace RulesKit.Language.Tests.Types;

public class DateRangeTests
{
    /// <summary>The window of the design's example: three years from 2024-04-23.</summary>
    private static readonly DateRange Window = new(Day("2024-04-23"), Day("2027-04-23"));

    [Theory]
    [InlineData("2024-04-22", false)]
    [InlineData("2024-04-23", true)]
    [InlineData("2027-04-22", true)]
    [InlineData("2027-04-23", false)]
    public void A_range_contains_its_first_day_but_not_its_end(string day, bool isInside) =>
        Window.Contains(Day(day)).ShouldBe(isInside);

    [Theory]
    [InlineData("2023", false, false)]
    [InlineData("2024", false, true)]
    [InlineData("2024-Q3", true, true)]
    [InlineData("2027-04", false, true)]
    [InlineData("2027-Q1", true, true)]
    [InlineData("2027-05", false, false)]
    public void A_period_that_straddles_an_edge_overlaps_but_is_not_contained(
        string period,
        bool isContained,
        bool overlaps
    )
    {
        Window.Contains(Time(period)).ShouldBe(isContained);
        Window.Overlaps(Time(period)).ShouldBe(overlaps);
    }

    [Fact]
    public void Containing_and_overlapping_a_period_are_about_its_days() =>
        Laws.Hold(
            from range in NearRanges
            from period in NearPeriods
            select (range, period),
            pair =>
            {
                var (range, period) = pair;
                var days = DaysOf(period).ToArray();

                range.Contains(period).ShouldBe(days.All(range.Contains));
                range.Overlaps(period).ShouldBe(days.Any(range.Contains));
            },
            tries: 1_000
        );

    [Fact]
    public void An_intersection_has_the_days_of_both() =>
        Laws.Hold(
            from a in NearRanges
            from b in NearRanges
            from day in Gen.Choose(-100, 1_400).Select(d => Day("2026-01-01").AddDays(d))
            select (a, b, day),
            triple =>
            {
                var (a, b, day) = triple;

                a.Intersect(b).Contains(day).ShouldBe(a.Contains(day) && b.Contains(day));
                a.Intersect(b).ShouldBe(b.Intersect(a));
                a.Intersect(DateRange.Always).ShouldBe(a);
            },
            tries: 1_000
        );

    [Fact]
    public void A_range_without_days_is_empty() =>
        Laws.Hold(
            NearRanges,
            range =>
                range.IsEmpty.ShouldBe(range is { From: { } from, To: { } to } && !range.Contains(from) && to <= from)
        );

    [Fact]
    public void A_range_that_ends_before_the_calendar_starts_is_empty()
    {
        new DateRange(null, Date.MinValue).IsEmpty.ShouldBeTrue();
        new DateRange(null, Date.MinValue.AddDays(1)).IsEmpty.ShouldBeFalse();
    }

    [Fact]
    public void A_range_open_on_both_sides_has_every_day()
    {
        DateRange.Always.IsEmpty.ShouldBeFalse();
        DateRange.Always.Contains(Date.MinValue).ShouldBeTrue();
        DateRange.Always.Contains(Date.MaxValue).ShouldBeTrue();
        DateRange.Always.Contains(Time("9999")).ShouldBeTrue();
    }

    [Fact]
    public void The_range_of_a_period_has_its_days() =>
        Laws.Hold(
            Periods,
            period =>
            {
                var range = DateRange.Of(period);

                range.From.ShouldBe(period.Start);
                range.Contains(period).ShouldBeTrue();
                (period.LastDay == Date.MaxValue || !range.Contains(period.End)).ShouldBeTrue();
            }
        );

    private static IEnumerable<Date> DaysOf(Period period)
    {
        for (var day = period.Start; day <= period.LastDay; day = day.AddDays(1))
        {
            yield return day;
        }
    }
}
