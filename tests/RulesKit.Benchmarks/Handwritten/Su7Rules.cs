using RulesKit.Planning;

namespace RulesKit.Benchmarks.Handwritten;

/// <summary>Orders, deliveries, capacity, suppliers and price of the SU7.</summary>
internal static class Su7Rules
{
    public static Tally KnownOrders(PlanView view) => Reaches(view, isOrders: true, Strategy.KnownOrders);

    public static Tally Deliveries(PlanView view) => Reaches(view, isOrders: false, Strategy.DeliveryTarget);

    public static Tally CapacityCoversDeliveries(PlanView view)
    {
        if (view.Plan.Volumes is not { } volumes)
        {
            return Tally.NotTold;
        }

        var tally = new Tally();
        var covered = new MonthSet(view.Plan.Horizon.First.Start, view.Plan.Horizon.Last.End);
        for (var i = 0; i < volumes.Count; i++)
        {
            var row = volumes[i];
            if (row.Product == Strategy.Su7)
            {
                covered.Add(row.Period);
                tally.Add(Unknowns.IsAtMost(row.Deliveries, row.Capacity));
            }
        }

        tally.AddMissing(covered.CountMissingYears());
        return tally;
    }

    public static Tally SuppliersAreShared(PlanView view)
    {
        if (view.Plan.Suppliers is not { } suppliers)
        {
            return Tally.Of(null);
        }

        var (firstTier, shared, isUnknown) = (0, 0, false);
        for (var i = 0; i < suppliers.Count; i++)
        {
            var supplier = suppliers[i];
            if (supplier.Tier == 1 && WorksForSu7(supplier.Products))
            {
                firstTier++;
                isUnknown |= supplier.AlsoSupplies is null;
                shared += supplier.AlsoSupplies is { } others && HasPremiumMaker(others) ? 1 : 0;
            }
        }

        return Tally.Of(isUnknown || firstTier == 0 ? null : (decimal)shared / firstTier > 0.5m);
    }

    public static Tally PriceCutsComeWithImprovement(PlanView view)
    {
        if (view.Plan.PriceMoves is not { } moves)
        {
            return Tally.NotTold;
        }

        var tally = new Tally();
        for (var i = 0; i < moves.Count; i++)
        {
            var move = moves[i];
            if (move.Product != Strategy.Su7)
            {
                continue;
            }

            var isCut = Unknowns.IsLess(view.Money(move.Amount, move.Currency), 0);
            if (isCut != false)
            {
                tally.Add(ImprovesInQuarterOf(view, move.Date), isSure: isCut == true);
            }
        }

        return tally;
    }

    private static Tally Reaches(PlanView view, bool isOrders, long target)
    {
        if (view.Plan.Volumes is not { } volumes)
        {
            return Tally.Of(null);
        }

        long? sum = 0;
        var days = 0L;
        var rowsOfYear = 0;
        long? ofYear = null;
        for (var i = 0; i < volumes.Count; i++)
        {
            var row = volumes[i];
            if (row.Product != Strategy.Su7 || row.Market != Strategy.Domestic || !PlanView.IsOf2024(row.Period))
            {
                continue;
            }

            var figure = isOrders ? row.Orders : row.Deliveries;
            sum = checked(sum + figure);
            days += row.Period.Start.DaysUntil(row.Period.End);
            if (row.Period == Strategy.Year2024)
            {
                rowsOfYear++;
                ofYear = figure;
            }
        }

        var reaches = Unknowns.IsAtLeast(sum, target);
        if (reaches == true || days >= Strategy.DaysOf2024)
        {
            return Tally.Of(reaches);
        }

        return Tally.Of(reaches | (rowsOfYear == 1 ? Unknowns.IsAtLeast(ofYear, target) : null));
    }

    private static bool WorksForSu7(IReadOnlyList<string> products)
    {
        for (var i = 0; i < products.Count; i++)
        {
            if (products[i] == Strategy.Su7)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPremiumMaker(IReadOnlyList<string> makers)
    {
        for (var i = 0; i < makers.Count; i++)
        {
            if (Strategy.IsPremiumMaker(makers[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool? ImprovesInQuarterOf(PlanView view, DateOnly cut)
    {
        if (view.Plan.ProductImprovements is not { } improvements)
        {
            return null;
        }

        bool? improves = false;
        for (var i = 0; i < improvements.Count && improves != true; i++)
        {
            var improvement = improvements[i];
            if (improvement.Product == Strategy.Su7)
            {
                improves |= improvement.Date is { } day
                    ? day.Year == cut.Year && (day.Month - 1) / 3 == (cut.Month - 1) / 3
                    : null;
            }
        }

        return improves;
    }
}
