using RulesKit.Language.Tests.Support;
using RulesKit.Language.Types;
using static RulesKit.Language.Tests.Types.Dates;

namespace RulesKit.Language.Tests.Types;

public class PeriodTests
{
    [Fact]
    public void A_period_starts_with_a_month_and_has_whole_months() =>
        Laws.Hold(
            Periods,
            period =>
            {
                period.Start.Day.ShouldBe(1);
                period.StartYear.ShouldBe(period.Start.Year);
                period.LastDay.Year.ShouldBe(period.StartYear);
                (period.LastDay.Month - period.Start.Month + 1).ShouldBe(period.Months);
                ((period.Start.Month - 1) % period.Months).ShouldBe(0);
            }
        );

    [Fact]
    public void The_end_is_the_day_after_the_last_and_lies_outside() =>
        Laws.Hold(
            Periods.Where(p => p.LastDay < Date.MaxValue),
            period =>
            {
                period.End.ShouldBe(period.LastDay.AddDays(1));
                period.End.Day.ShouldBe(1);
                period.Contains(period.LastDay).ShouldBeTrue();
                period.Contains(period.End).ShouldBeFalse();
            }
        );

    [Fact]
    public void A_period_at_the_end_of_the_calendar_has_a_last_day_but_no_end()
    {
        Time("9999-12").LastDay.ShouldBe(Date.MaxValue);
        Should.Throw<OverflowException>(() => Time("9999-Q4").End);
    }

    [Fact]
    public void A_period_contains_the_days_from_its_first_to_its_last() =>
        Laws.Hold(
            from period in NearPeriods
            from days in Gen.Choose(0, 900)
            select (period, day: Day("2025-11-01").AddDays(days)),
            pair =>
                pair.period.Contains(pair.day)
                    .ShouldBe(pair.period.Start <= pair.day && pair.day <= pair.period.LastDay)
        );

    [Fact]
    public void Containing_and_overlapping_are_about_days() =>
        Laws.Hold(
            from a in NearPeriods
            from b in NearPeriods
            select (a, b),
            pair =>
            {
                var (a, b) = pair;
                a.Contains(b).ShouldBe(a.Contains(b.Start) && a.Contains(b.LastDay));
                a.Overlaps(b).ShouldBe(a.Contains(b.Start) || b.Contains(a.Start));
                a.IsFollowedBy(b).ShouldBe(a.End == b.Start);
            },
            tries: 1_000
        );

    [Fact]
    public void Periods_order_by_start_then_by_end() =>
        Laws.Hold(
            from a in NearPeriods
            from b in Gen.OneOf(NearPeriods, Gen.Constant(a))
            select (a, b),
            pair =>
            {
                var (a, b) = pair;
                var order = Math.Sign((a.Start, a.LastDay).CompareTo((b.Start, b.LastDay)));

                Math.Sign(a.CompareTo(b)).ShouldBe(order);
                (a < b, a <= b, a > b, a >= b).ShouldBe((order < 0, order <= 0, order > 0, order >= 0));
                (a == b, a != b, a.Equals((object)b)).ShouldBe((order == 0, order != 0, order == 0));
                (a.GetHashCode() == b.GetHashCode() || order != 0).ShouldBeTrue();
            }
        );

    [Fact]
    public void A_year_comes_before_the_parts_that_start_later_and_after_those_that_start_with_it()
    {
        string[] texts = ["2027-07", "2027", "2027-H1", "2027-Q2", "2027-01", "2027-Q1", "2026"];

        texts
            .Select(Time)
            .Order()
            .Select(p => p.ToString())
            .ShouldBe(["2026", "2027-01", "2027-Q1", "2027-H1", "2027", "2027-Q2", "2027-07"]);
    }

    [Fact]
    public void The_period_around_a_day_contains_it() =>
        Laws.Hold(
            from date in All
            from months in Gen.Elements(1, 3, 6, 12)
            select (date, months),
            pair =>
            {
                var period = Period.Around(pair.date, pair.months);

                period.Contains(pair.date).ShouldBeTrue();
                period.Months.ShouldBe(pair.months);
            }
        );

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(24)]
    public void There_are_no_periods_of_other_lengths(int months) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Period.Around(Day("2027-04-23"), months));

    [Theory]
    [InlineData("2027-Q2", 3, "2027-Q3")]
    [InlineData("2027-Q2", -6, "2026-Q4")]
    [InlineData("2027-04", 1, "2027-05")]
    [InlineData("2027", 12, "2028")]
    [InlineData("2027-H2", -6, "2027-H1")]
    public void Moving_by_its_own_length_gives_a_neighbour(string text, int months, string moved) =>
        Time(text).AddMonths(months).ShouldBe(Time(moved));

    [Theory]
    [InlineData("2027-Q2", 1)]
    [InlineData("2027", 6)]
    [InlineData("2027-H1", -3)]
    public void Moving_to_what_is_no_calendar_period_gives_none(string text, int months) =>
        Time(text).AddMonths(months).ShouldBeNull();

    [Theory]
    [InlineData("0001-01", -1)]
    [InlineData("9999-12", 1)]
    [InlineData("9999", 12)]
    [InlineData("2027", int.MaxValue)]
    [InlineData("2027", int.MinValue)]
    public void Moving_out_of_the_calendar_overflows(string text, int months) =>
        Should.Throw<OverflowException>(() => Time(text).AddMonths(months));

    [Fact]
    public void Periods_are_made_of_numbers_too()
    {
        Period.Year(2027).ShouldBe(Time("2027"));
        Period.HalfYear(2027, 2).ShouldBe(Time("2027-H2"));
        Period.Quarter(2027, 3).ShouldBe(Time("2027-Q3"));
        Period.Month(2027, 4).ShouldBe(Time("2027-04"));
    }

    [Fact]
    public void Numbers_that_name_no_period_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Period.Year(0));
        Should.Throw<ArgumentOutOfRangeException>(() => Period.Year(10_000));
        Should.Throw<ArgumentOutOfRangeException>(() => Period.HalfYear(2027, 3));
        Should.Throw<ArgumentOutOfRangeException>(() => Period.Quarter(2027, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => Period.Month(2027, 13));
    }

    [Fact]
    public void The_default_is_the_first_month() => default(Period).ToString().ShouldBe("0001-01");
}
