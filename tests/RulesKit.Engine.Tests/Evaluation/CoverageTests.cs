using RulesKit.Engine.Evaluation;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Tests.Evaluation;

/// <summary>Periods that a rule expects rows for and that have none.</summary>
public sealed class CoverageTests
{
    private const string Always = "..";
    private const string ThreeYears = "2024-01-01..2027-01-01";

    [Theory]
    [InlineData(12, Always, "2024 2025 2026", "")]
    [InlineData(12, Always, "2026 2024", "2025")]
    [InlineData(12, Always, "", "2024 2025 2026")]
    [InlineData(12, "2025-01-01..", "", "2025 2026")]
    [InlineData(12, "..2025-01-01", "", "2024")]
    [InlineData(12, "2023-01-01..2030-01-01", "", "2024 2025 2026")]
    [InlineData(12, "2025-01-01..2026-01-01", "2026", "2025")]
    [InlineData(6, "2024-07-01..2025-07-01", "2025-H1", "2024-H2")]
    [InlineData(3, "2024-01-01..2025-01-01", "2024-H2 2024-Q1", "2024-Q2")]
    [InlineData(1, "2024-01-01..2024-04-01", "2024-02", "2024-01 2024-03")]
    [InlineData(12, "2030-01-01..", "", "")]
    public void Those_of_the_window_within_the_horizon(int months, string window, string rows, string gaps) =>
        ShouldBe(new Expectation(NeedsSome: false, months, WithinHorizon: false), window, ThreeYears, rows, gaps);

    [Theory]
    [InlineData("2025-01-01..2026-01-01", "2025", "2024 2026")]
    [InlineData("2030-01-01..", "2024 2025", "2026")]
    public void Those_of_the_horizon_whatever_the_window_is(string window, string rows, string gaps) =>
        ShouldBe(new Expectation(NeedsSome: false, 12, WithinHorizon: true), window, ThreeYears, rows, gaps);

    [Theory]
    [InlineData("2024-07-01..2025-01-01", "2024-H2", "")]
    [InlineData("2024-07-01..2025-01-01", "2024-Q3 2024-10 2024-12", "2024")]
    [InlineData("2024-02-15..2024-11-30", "2024-02 2024-03 2024-Q2 2024-Q3 2024-10 2024-11", "")]
    [InlineData("2024-12-31..2025-01-02", "2024", "2025")]
    [InlineData("2024-12-31..2025-01-01", "", "2024")]
    public void Only_days_that_count_have_to_be_covered(string window, string rows, string gaps) =>
        ShouldBe(new Expectation(NeedsSome: false, 12, WithinHorizon: false), window, ThreeYears, rows, gaps);

    [Theory]
    [InlineData("..2027-01-01")]
    [InlineData("2024-01-01..")]
    [InlineData("2024-01-01..2024-01-01")]
    public void Nothing_is_missing_where_the_days_have_no_end_or_there_are_none(string horizon) =>
        ShouldBe(new Expectation(NeedsSome: false, 12, WithinHorizon: true), Always, horizon, "", "");

    [Fact]
    public void A_day_covers_the_whole_period_that_it_lies_in()
    {
        var coverage = new Coverage(new Expectation(NeedsSome: false, 3, WithinHorizon: true), DateRange.Always);
        coverage.Start(Range("2024-01-01..2025-01-01"));
        coverage.Add(Day("2024-12-31"), WindowMembership.Inside);
        coverage.Add(Day("2024-05-15"), WindowMembership.Inside);

        Gaps(coverage).ShouldBe("2024-Q1 2024-Q3");
    }

    [Theory]
    [InlineData(true, "2025-07-01..", "2024 2025", "2025 2026")]
    [InlineData(true, "2025-07-01..", "2024 2025 2025-H2 2026", "")]
    [InlineData(true, "..2025-07-01", "2025 2026", "2024 2025")]
    [InlineData(true, "2025-03-01..2025-07-01", "2024 2025 2026", "2025")]
    [InlineData(true, "2025-07-01..", "2024 2025-H1 2026", "2025")]
    [InlineData(false, "2025-07-01..", "2025 2026", "2025")]
    public void A_row_that_the_window_leaves_out_covers_no_day_inside_it(
        bool isHorizon,
        string window,
        string rows,
        string gaps
    )
    {
        var range = Range(window);
        var coverage = new Coverage(new Expectation(NeedsSome: false, 12, isHorizon), range);
        coverage.Start(Range(ThreeYears));
        foreach (var period in Periods(rows))
        {
            coverage.Add(period, WindowMemberships.Of(range, period, Straddle.Exclude));
        }

        Gaps(coverage).ShouldBe(gaps);
    }

    [Fact]
    public void The_last_plans_rows_are_forgotten()
    {
        var coverage = new Coverage(new Expectation(NeedsSome: false, 12, WithinHorizon: true), DateRange.Always);
        coverage.Start(Range(ThreeYears));
        coverage.Add(Period.Year(2024), WindowMembership.Inside);
        coverage.Start(Range(ThreeYears));

        Gaps(coverage).ShouldBe("2024 2025 2026");
    }

    private static void ShouldBe(Expectation expectation, string window, string horizon, string rows, string gaps)
    {
        var coverage = new Coverage(expectation, Range(window));
        coverage.Start(Range(horizon));
        foreach (var period in Periods(rows))
        {
            coverage.Add(period, WindowMembership.Inside);
        }

        Gaps(coverage).ShouldBe(gaps);
    }

    /// <summary>The gaps that are listed, of which there are as many as are counted.</summary>
    private static string Gaps(Coverage coverage)
    {
        var gaps = new List<Period>();
        coverage.FindGaps(gaps).ShouldBe(gaps.Count);
        coverage.FindGaps(null).ShouldBe(gaps.Count);
        return string.Join(' ', gaps);
    }

    private static IEnumerable<Period> Periods(string rows) =>
        rows.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(row =>
                Period.TryParse(row, out var period) ? period : throw new ArgumentException(row, nameof(rows))
            );

    private static DateRange Range(string text) =>
        text.Split("..") is [var from, var to]
            ? new DateRange(from.Length > 0 ? Day(from) : null, to.Length > 0 ? Day(to) : null)
            : throw new ArgumentException($"{text} is no range.", nameof(text));

    private static Date Day(string text) => Support.Hiring.Day(text);
}
