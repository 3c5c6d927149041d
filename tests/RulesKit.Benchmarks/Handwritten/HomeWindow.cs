using RulesKit.Language.Types;

namespace RulesKit.Benchmarks.Handwritten;

/// <summary>The three years in which cars stay at home.</summary>
internal static class HomeWindow
{
    private static readonly DateOnly From = DateOnly.FromDayNumber(Strategy.HomeFrom.DayNumber);
    private static readonly DateOnly To = DateOnly.FromDayNumber(Strategy.HomeTo.DayNumber);

    public static bool Contains(DateOnly day) => day >= From && day < To;

    public static WindowSide Find(Period period)
    {
        var (start, last) = (period.Start, period.LastDay);
        if (start >= Strategy.HomeTo || last < Strategy.HomeFrom)
        {
            return WindowSide.Outside;
        }

        return start >= Strategy.HomeFrom && last < Strategy.HomeTo ? WindowSide.Inside : WindowSide.Straddles;
    }
}
