using RulesKit.Planning;

namespace RulesKit.Benchmarks.Handwritten;

/// <summary>Plans say things once, and in yuan.</summary>
internal static class DataRules
{
    public static Tally AmountsInYuan(PlanView view) => Tally.Of(view.Plan.Currency == Strategy.Yuan);

    public static Tally VolumesToldOnce(PlanView view)
    {
        if (view.Plan.Volumes is not { } volumes)
        {
            return Tally.NotTold;
        }

        var tally = new Tally();
        for (var i = 0; i < volumes.Count; i++)
        {
            tally.Add(!HasPart(volumes, volumes[i]));
        }

        return tally;
    }

    public static Tally InvestmentsToldOnce(PlanView view)
    {
        if (view.Plan.Investments is not { } investments)
        {
            return Tally.NotTold;
        }

        var tally = new Tally();
        for (var i = 0; i < investments.Count; i++)
        {
            tally.Add(!HasPart(investments, investments[i]));
        }

        return tally;
    }

    public static Tally SmartDrivingToldOnce(PlanView view)
    {
        if (view.SmartDrivingHistory() is not { } history)
        {
            return Tally.NotTold;
        }

        var tally = new Tally();
        for (var i = 0; i < history.Count; i++)
        {
            tally.Add(!HasPart(history, history[i]));
        }

        return tally;
    }

    private static bool HasPart(IReadOnlyList<Volume> volumes, Volume row)
    {
        for (var i = 0; i < volumes.Count; i++)
        {
            var other = volumes[i];
            if (
                other.Product == row.Product
                && other.Market == row.Market
                && other.Period != row.Period
                && row.Period.Contains(other.Period)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPart(IReadOnlyList<Investment> investments, Investment row)
    {
        for (var i = 0; i < investments.Count; i++)
        {
            var other = investments[i];
            if (other.Business == row.Business && other.Period != row.Period && row.Period.Contains(other.Period))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPart(IReadOnlyList<CapabilityPeriod> history, CapabilityPeriod row)
    {
        for (var i = 0; i < history.Count; i++)
        {
            if (history[i].Period != row.Period && row.Period.Contains(history[i].Period))
            {
                return true;
            }
        }

        return false;
    }
}
