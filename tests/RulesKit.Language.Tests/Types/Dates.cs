using RulesKit.Language.Types;

namespace RulesKit.Language.Tests.Types;

/// <summary>Generators and short forms of calendar values.</summary>
internal static class Dates
{
    private const int DaysAroundToday = 4_000;

    /// <summary>Any day; often one of our time, the calendar's ends or a leap day.</summary>
    public static Gen<Date> All { get; } =
        Gen.OneOf(
            Gen.Choose(0, Date.MaxValue.DayNumber).Select(Date.FromDayNumber),
            Gen.Choose(0, DaysAroundToday).Select(d => Day("2020-01-01").AddDays(d)),
            Gen.Choose(0, 400).Select(Date.FromDayNumber),
            Gen.Choose(0, 400).Select(d => Date.MaxValue.AddDays(-d)),
            Gen.Elements("2024-02-29", "2000-02-29", "2023-02-28", "2024-12-31", "2025-01-01").Select(Day)
        );

    public static Gen<Period> Periods { get; } =
        from date in All
        from months in Gen.Elements(1, 3, 6, 12)
        select Period.Around(date, months);

    /// <summary>Periods that lie close together, so that they often meet.</summary>
    public static Gen<Period> NearPeriods { get; } =
        from days in Gen.Choose(0, 730)
        from months in Gen.Elements(1, 3, 6, 12)
        select Period.Around(Day("2026-01-01").AddDays(days), months);

    /// <summary>Ranges over the same two years, open on some sides, some of them empty.</summary>
    public static Gen<DateRange> NearRanges { get; } =
        from start in Gen.Choose(0, 730)
        from length in Gen.Choose(-30, 500)
        from hasFrom in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        from hasTo in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        let first = Day("2026-01-01").AddDays(start)
        select new DateRange(hasFrom ? first : null, hasTo ? first.AddDays(length) : null);

    public static Date Day(string text) =>
        Date.TryParse(text, out var date) ? date : throw new ArgumentException($"{text} is no date.", nameof(text));

    public static Period Time(string text) =>
        Period.TryParse(text, out var period)
            ? period
            : throw new ArgumentException($"{text} is no period.", nameof(text));
}
