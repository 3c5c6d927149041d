using RulesKit.Planning;

namespace RulesKit.Benchmarks.Handwritten;

/// <summary>Cars stay at home, and leave it only when the team is ready.</summary>
internal static class CarRules
{
    public static Tally LaunchesStayDomestic(PlanView view)
    {
        if (view.Plan.Launches is not { } launches)
        {
            return Tally.NotTold;
        }

        var tally = new Tally();
        for (var i = 0; i < launches.Count; i++)
        {
            var launch = launches[i];
            if (!view.IsOfCars(launch.Product))
            {
                continue;
            }

            if (launch.Date is not { } date)
            {
                tally.Add(launch.Market == Strategy.Domestic, isSure: false);
            }
            else if (HomeWindow.Contains(date))
            {
                tally.Add(launch.Market == Strategy.Domestic);
            }
        }

        return tally;
    }

    public static Tally SalesStayDomestic(PlanView view)
    {
        if (view.Plan.Volumes is not { } volumes)
        {
            return Tally.NotTold;
        }

        var tally = new Tally();
        for (var i = 0; i < volumes.Count; i++)
        {
            var sale = volumes[i];
            if (!view.IsOfCars(sale.Product))
            {
                continue;
            }

            var side = HomeWindow.Find(sale.Period);
            if (side != WindowSide.Outside)
            {
                var holds =
                    sale.Market == Strategy.Domestic
                        ? true
                        : Unknowns.IsZero(sale.Orders) & Unknowns.IsZero(sale.Deliveries);
                tally.Add(holds, side == WindowSide.Inside);
            }
        }

        return tally;
    }

    public static Tally RevenueStaysDomestic(PlanView view) => AmountsStayDomestic(view, isRevenue: true);

    public static Tally SalesSpendingStaysDomestic(PlanView view) => AmountsStayDomestic(view, isRevenue: false);

    public static Tally GoingAbroadNeedsReadiness(PlanView view)
    {
        if (view.Plan.Launches is not { } launches)
        {
            return Tally.NotTold;
        }

        var tally = new Tally();
        for (var i = 0; i < launches.Count; i++)
        {
            var launch = launches[i];
            if (!view.IsOfCars(launch.Product) || launch.Market == Strategy.Domestic)
            {
                continue;
            }

            if (launch.Date is not { } date)
            {
                tally.Add(IsReadyBefore(view, null), isSure: false);
            }
            else if (date.DayNumber >= Strategy.HomeTo.DayNumber)
            {
                tally.Add(IsReadyBefore(view, date));
            }
        }

        return tally;
    }

    private static Tally AmountsStayDomestic(PlanView view, bool isRevenue)
    {
        if (view.Plan.Financials is not { } financials)
        {
            return Tally.NotTold;
        }

        var tally = new Tally();
        for (var i = 0; i < financials.Count; i++)
        {
            var row = financials[i];
            if (!view.IsOfCars(row))
            {
                continue;
            }

            var side = HomeWindow.Find(row.Period);
            if (side != WindowSide.Outside)
            {
                bool? isHome = row.Market is null ? null : row.Market == Strategy.Domestic;
                var amount = isRevenue ? row.Revenue : row.SalesSpending;
                var holds = isHome == true ? true : isHome | Unknowns.IsZero(view.Money(amount, row.Currency));
                tally.Add(holds, side == WindowSide.Inside);
            }
        }

        return tally;
    }

    private static bool? IsReadyBefore(PlanView view, DateOnly? launch)
    {
        if (view.Plan.Gates is not { } gates)
        {
            return null;
        }

        bool? isReady = false;
        for (var i = 0; i < gates.Count && isReady != true; i++)
        {
            var gate = gates[i];
            if (
                gate.Business == Strategy.Cars
                && gate.Kind == GateKind.Readiness
                && (gate.PassedOn is not null || gate.Due >= view.AsOf)
            )
            {
                isReady |= launch is { } day ? (gate.PassedOn ?? gate.Due) < day : null;
            }
        }

        return isReady;
    }
}
