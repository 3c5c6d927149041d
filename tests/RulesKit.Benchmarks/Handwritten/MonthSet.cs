using RulesKit.Language.Types;

namespace RulesKit.Benchmarks.Handwritten;

/// <summary>The months that rows cover, to find years without rows: a bit for each month from the range's first year on.</summary>
internal struct MonthSet(Date from, Date to)
{
    private const int MostMonths = 128;

    private readonly int firstYear = from.Year;
    private UInt128 months;

    public void Add(Period period)
    {
        var start = ((period.StartYear - firstYear) * 12) + period.Start.Month - 1;
        for (var month = Math.Max(start, 0); month < Math.Min(start + period.Months, MostMonths); month++)
        {
            months |= UInt128.One << month;
        }
    }

    /// <summary>The years of the range that are not covered, where they lie in the range; it starts and ends with a month.</summary>
    public readonly int CountMissingYears()
    {
        var end = ((to.Year - firstYear) * 12) + to.Month - 1;
        var missing = 0;
        for (var month = from.Month - 1; month < end; )
        {
            var yearEnd = Math.Min(((month / 12) + 1) * 12, end);
            var wanted = ((UInt128.One << (yearEnd - month)) - 1) << month;
            missing += (months & wanted) == wanted ? 0 : 1;
            month = yearEnd;
        }

        return missing;
    }
}
