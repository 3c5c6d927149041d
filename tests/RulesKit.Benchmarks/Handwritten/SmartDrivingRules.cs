using RulesKit.Language.Types;
using RulesKit.Planning;

namespace RulesKit.Benchmarks.Handwritten;

/// <summary>Smart driving is done in-house, led by somebody, by a team that grows.</summary>
internal static class SmartDrivingRules
{
    private static readonly Date EndOf2024 = Date.Of(2024, 12, 31);
    private static readonly Date EndOf2025 = Date.Of(2025, 12, 31);

    public static Tally AllInHouse(PlanView view)
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
            if (view.IsInHorizon(row))
            {
                covered.Add(row.Period);
                tally.Add(row.InHouseShare is { } share ? share == 1.00m : null);
            }
        }

        tally.AddMissing(covered.CountMissingYears());
        return tally;
    }

    public static Tally CoreIsOurOwn(PlanView view)
    {
        if (view.Plan.Suppliers is not { } suppliers)
        {
            return Tally.NotTold;
        }

        var tally = new Tally();
        for (var i = 0; i < suppliers.Count; i++)
        {
            tally.Add(suppliers[i].Supplies is { } supplies ? !DeliversCore(supplies) : null);
        }

        return tally;
    }

    public static Tally HasLeader(PlanView view) => AsksOfTeam(view, static team => team.Owner is not null);

    public static Tally DataHaveOwner(PlanView view) => AsksOfTeam(view, static team => team.DataOwner is not null);

    public static Tally TeamNeverShrinks(PlanView view) => AsksOfTeam(view, NeverShrinks);

    public static Tally EngineersOf2024(PlanView view) => HasEngineers(view, EndOf2024, 1_500);

    public static Tally EngineersOf2025(PlanView view) => HasEngineers(view, EndOf2025, 2_000);

    public static Tally SafetyNeverWorsens(PlanView view)
    {
        if (view.Plan.KeyMeasures is not { } measures)
        {
            return Tally.NotTold;
        }

        var tally = new Tally();
        var covered = new MonthSet(view.Plan.Horizon.First.Start, view.Plan.Horizon.Last.End);
        for (var i = 0; i < measures.Count; i++)
        {
            var row = measures[i];
            if (row.Measure == Strategy.SafetyMeasure)
            {
                covered.Add(row.Period);
                tally.Add(!WasSaferBefore(measures, row));
            }
        }

        tally.AddMissing(covered.CountMissingYears());
        return tally;
    }

    private static bool DeliversCore(IReadOnlyList<CapabilitySupply> supplies)
    {
        for (var i = 0; i < supplies.Count; i++)
        {
            var supply = supplies[i];
            if (
                supply.Capability == Strategy.SmartDriving
                && supply.Component is SupplyComponent.Algorithms or SupplyComponent.Architecture
            )
            {
                return true;
            }
        }

        return false;
    }

    private static Tally AsksOfTeam(PlanView view, Func<Capability, bool?> question)
    {
        if (view.Plan.Capabilities is not { } capabilities)
        {
            return Tally.NotTold;
        }

        var tally = new Tally();
        for (var i = 0; i < capabilities.Count; i++)
        {
            if (capabilities[i].Id == Strategy.SmartDriving)
            {
                tally.Add(question(capabilities[i]));
            }
        }

        tally.NeedSome();
        return tally;
    }

    private static Tally HasEngineers(PlanView view, Date day, long wanted)
    {
        if (view.SmartDrivingHistory() is not { } history)
        {
            return Tally.NotTold;
        }

        var tally = new Tally();
        for (var i = 0; i < history.Count; i++)
        {
            var row = history[i];
            if (view.IsInHorizon(row) && row.Period.Contains(day))
            {
                tally.Add(Unknowns.IsAtLeast(row.Engineers, wanted));
            }
        }

        tally.NeedSome();
        return tally;
    }

    private static bool? NeverShrinks(Capability team)
    {
        if (team.Periods is not { } periods)
        {
            return null;
        }

        // Rows may stand in any order; sorting their places is enough.
        Span<int> order = stackalloc int[periods.Count];
        for (var i = 0; i < order.Length; i++)
        {
            var place = i;
            for (; place > 0 && periods[order[place - 1]].Period > periods[i].Period; place--)
            {
                order[place] = order[place - 1];
            }

            order[place] = i;
        }

        bool? holds = true;
        for (var i = 1; i < order.Length && holds != false; i++)
        {
            var (earlier, later) = (periods[order[i - 1]], periods[order[i]]);
            holds &= earlier.Period.IsFollowedBy(later.Period)
                ? Unknowns.IsAtLeast(later.Engineers, earlier.Engineers)
                : null;
        }

        return holds;
    }

    private static bool WasSaferBefore(IReadOnlyList<KeyMeasure> measures, KeyMeasure row)
    {
        var start = row.Period.Start;
        for (var i = 0; i < measures.Count; i++)
        {
            var other = measures[i];
            if (other.Measure == Strategy.SafetyMeasure && other.Period.End <= start && other.Value < row.Value)
            {
                return true;
            }
        }

        return false;
    }
}
