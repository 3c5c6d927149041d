using RulesKit.Planning;

namespace RulesKit.Benchmarks.Handwritten;

/// <summary>The money of smart driving, year by year; a year counts once all of it is told.</summary>
internal static class BudgetRules
{
    private const int LeastDaysOfYear = 365;

    public static Tally BudgetFloor(PlanView view) => AsksOfYears(view, Strategy.SmartDrivingBudget, isResearch: false);

    public static Tally BudgetNeverFalls(PlanView view) => AsksOfYears(view, null, isResearch: false);

    public static Tally ResearchNeverFalls(PlanView view) => AsksOfYears(view, null, isResearch: true);

    /// <summary>Each year has at least an amount, or at least that of the year before when no amount is given.</summary>
    private static Tally AsksOfYears(PlanView view, decimal? least, bool isResearch)
    {
        if (view.SmartDrivingHistory() is not { } history)
        {
            return Tally.NotTold;
        }

        var tally = new Tally();
        var covered = new MonthSet(view.Plan.Horizon.First.Start, view.Plan.Horizon.Last.End);
        for (var i = 0; i < history.Count; i++)
        {
            var row = history[i];
            var year = row.Period.Start.Year;
            if (view.IsInHorizon(row) && DaysTold(history, year) >= LeastDaysOfYear)
            {
                covered.Add(row.Period);
                var wanted = least ?? Sum(view, history, year - 1, isResearch);
                tally.Add(Unknowns.IsAtLeast(Sum(view, history, year, isResearch), wanted));
            }
        }

        tally.AddMissing(covered.CountMissingYears());
        return tally;
    }

    private static long DaysTold(IReadOnlyList<CapabilityPeriod> history, int year)
    {
        var days = 0L;
        for (var i = 0; i < history.Count; i++)
        {
            var period = history[i].Period;
            if (period.Start.Year == year)
            {
                days += period.Start.DaysUntil(period.End);
            }
        }

        return days;
    }

    private static decimal? Sum(PlanView view, IReadOnlyList<CapabilityPeriod> history, int year, bool isResearch)
    {
        decimal? sum = 0;
        for (var i = 0; i < history.Count; i++)
        {
            var row = history[i];
            if (row.Period.Start.Year == year)
            {
                sum += view.Money(isResearch ? row.ResearchSpending : row.Budget, row.Currency);
            }
        }

        return sum;
    }
}
