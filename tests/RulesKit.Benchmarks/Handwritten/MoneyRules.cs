using RulesKit.Language.Types;
using RulesKit.Planning;

namespace RulesKit.Benchmarks.Handwritten;

/// <summary>Margins, losses and investments.</summary>
internal static class MoneyRules
{
    public static Tally MarginOf2024(PlanView view)
    {
        if (view.Plan.Financials is not { } financials)
        {
            return Tally.NotTold;
        }

        var tally = new Tally();
        var covered = CoverageOf2024(view);
        for (var i = 0; i < financials.Count; i++)
        {
            var row = financials[i];
            if (row.Product == Strategy.Su7 && PlanView.IsOf2024(row.Period))
            {
                covered.Add(row.Period);
                tally.Add(row.MarginExplanation is not null ? true : HasFairMargin(view, row));
            }
        }

        tally.AddMissing(covered.CountMissingYears());
        return tally;
    }

    public static Tally NoAbsurdLoss(PlanView view)
    {
        if (view.Plan.Financials is not { } financials)
        {
            return Tally.NotTold;
        }

        var tally = new Tally();
        var covered = new MonthSet(view.Plan.Horizon.First.Start, view.Plan.Horizon.Last.End);
        for (var i = 0; i < financials.Count; i++)
        {
            var row = financials[i];
            if (row.Product is not null && view.IsOfCars(row))
            {
                covered.Add(row.Period);
                tally.Add(HasNoAbsurdLoss(view, row));
            }
        }

        tally.AddMissing(covered.CountMissingYears());
        return tally;
    }

    public static Tally NewBusinessInvestment(PlanView view)
    {
        if (view.Plan.Investments is not { } investments)
        {
            return Tally.NotTold;
        }

        var tally = new Tally();
        var covered = CoverageOf2024(view);
        bool? holds = null;
        for (var i = 0; i < investments.Count; i++)
        {
            var row = investments[i];
            if (!PlanView.IsOf2024(row.Period) || view.BusinessOf(row).Stage == BusinessStage.Established)
            {
                continue;
            }

            // The sum is the same for every row.
            holds = tally.InScope == 0 ? IsNewInvestmentFair(view, investments) : holds;
            var isSure = view.BusinessOf(row).Stage is not null;
            tally.Add(holds, isSure);
            if (isSure)
            {
                covered.Add(row.Period);
            }
        }

        tally.AddMissing(covered.CountMissingYears());
        return tally;
    }

    public static Tally OperatingSystemRises(PlanView view)
    {
        if (view.Plan.Investments is not { } investments)
        {
            return Tally.Of(null);
        }

        var (sum2023, days2023, year2023) = SystemIn(view, investments, Strategy.Year2023);
        var (sum2024, days2024, year2024) = SystemIn(view, investments, Strategy.Year2024);
        bool? hasNoHigherYear = days2023 >= Strategy.DaysOf2023 ? true : Unknowns.IsMore(sum2024, year2023);
        var rises = Unknowns.IsMore(sum2024, sum2023) & hasNoHigherYear;
        return Tally.Of(
            rises == true || days2024 >= Strategy.DaysOf2024 ? rises : rises | Unknowns.IsMore(year2024, sum2023)
        );
    }

    private static MonthSet CoverageOf2024(PlanView view)
    {
        var from = view.Plan.Horizon.First.Start;
        var to = view.Plan.Horizon.Last.End;
        return new MonthSet(
            from > Strategy.Year2024.Start ? from : Strategy.Year2024.Start,
            to < Strategy.Year2024.End ? to : Strategy.Year2024.End
        );
    }

    private static bool? HasFairMargin(PlanView view, Financial row)
    {
        var margin = row.GrossMargin;
        if (margin is null)
        {
            var revenue = view.Money(row.Revenue, row.Currency);
            margin = revenue == 0 ? null : (revenue - view.Money(row.Cost, row.Currency)) / revenue;
        }

        return margin is { } known ? known is >= 0.05m and <= 0.10m : null;
    }

    private static bool? HasNoAbsurdLoss(PlanView view, Financial row)
    {
        var revenue = view.Money(row.Revenue, row.Currency);
        var cost = view.Money(row.Cost, row.Currency);
        if (Unknowns.IsAtMost(cost, revenue) is not false)
        {
            return Unknowns.IsAtMost(cost, revenue);
        }

        var cars = DeliveriesOf(view, row);
        return cars is null or 0 ? null : (cost - revenue) / cars.Value < Strategy.AbsurdLoss;
    }

    private static long? DeliveriesOf(PlanView view, Financial row)
    {
        if (view.Plan.Volumes is not { } volumes)
        {
            return null;
        }

        long? sum = 0;
        for (var i = 0; i < volumes.Count; i++)
        {
            var volume = volumes[i];
            if (
                volume.Product == row.Product
                && (row.Market is null || volume.Market == row.Market)
                && row.Period.Contains(volume.Period)
            )
            {
                sum = row.Market is null ? null : checked(sum + volume.Deliveries);
            }
        }

        return sum;
    }

    private static bool? IsNewInvestmentFair(PlanView view, IReadOnlyList<Investment> investments)
    {
        decimal? sum = 0;
        for (var i = 0; i < investments.Count; i++)
        {
            var row = investments[i];
            if (PlanView.IsOf2024(row.Period) && view.BusinessOf(row).Stage != BusinessStage.Established)
            {
                sum = view.BusinessOf(row).Stage is null ? null : sum + view.Money(row.Amount, row.Currency);
            }
        }

        return Unknowns.IsAtLeast(sum, Strategy.LeastNewInvestment)
            & Unknowns.IsAtMost(sum, Strategy.MostNewInvestment);
    }

    /// <summary>The sum, the days told, and the amount of the one row that tells the whole year.</summary>
    private static (decimal? Sum, long Days, decimal? OfYear) SystemIn(
        PlanView view,
        IReadOnlyList<Investment> investments,
        Period year
    )
    {
        decimal? sum = 0;
        decimal? ofYear = null;
        var days = 0L;
        var rowsOfYear = 0;
        for (var i = 0; i < investments.Count; i++)
        {
            var row = investments[i];
            if (row.Business != Strategy.OperatingSystem || !year.Contains(row.Period))
            {
                continue;
            }

            var amount = view.Money(row.Amount, row.Currency);
            sum += amount;
            days += row.Period.Start.DaysUntil(row.Period.End);
            if (row.Period == year)
            {
                rowsOfYear++;
                ofYear = amount;
            }
        }

        return (sum, days, rowsOfYear == 1 ? ofYear : null);
    }
}
