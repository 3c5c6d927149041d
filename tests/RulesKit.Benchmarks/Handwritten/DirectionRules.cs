using RulesKit.Planning;

namespace RulesKit.Benchmarks.Handwritten;

/// <summary>Ambition, priorities and the hurdles before success.</summary>
internal static class DirectionRules
{
    public static Tally TopFiveAmbition(PlanView view)
    {
        var looksAhead = view.Plan.Horizon.Last.LastDay.DayNumber >= Strategy.TopFiveFrom.DayNumber;
        if (view.Plan.Ambitions is not { } ambitions)
        {
            return Tally.Of(null);
        }

        var aims = false;
        for (var i = 0; i < ambitions.Count; i++)
        {
            var ambition = ambitions[i];
            if (ambition.Business == Strategy.Cars && ambition.Date >= Strategy.TopFiveFrom)
            {
                looksAhead = true;
                aims |=
                    ambition.Kind == AmbitionKind.GlobalRank
                    && ambition.Target <= 5
                    && ambition.Date <= Strategy.TopFiveTo;
            }
        }

        return looksAhead ? Tally.Of(aims) : default;
    }

    public static Tally CoreBusinessesComeFirst(PlanView view) =>
        Tally.Of(IsFirst(view, Strategy.Cars) & IsFirst(view, Strategy.OperatingSystem) & IsFirst(view, "ai"));

    public static Tally FirstPriorityIsCore(PlanView view)
    {
        if (view.Plan.Initiatives is not { } initiatives)
        {
            return Tally.NotTold;
        }

        var tally = new Tally();
        for (var i = 0; i < initiatives.Count; i++)
        {
            var initiative = initiatives[i];
            if (initiative.Priority is null or 1)
            {
                tally.Add(Strategy.IsCoreBusiness(initiative.Business), isSure: initiative.Priority is not null);
            }
        }

        return tally;
    }

    public static Tally ThreeHurdlesHaveGates(PlanView view) =>
        view.Plan.Gates is not { } gates
            ? Tally.Of(null)
            : Tally.Of(
                HasOwnedGate(gates, GateKind.Quality)
                    && HasOwnedGate(gates, GateKind.Delivery)
                    && HasOwnedGate(gates, GateKind.Service)
            );

    public static Tally SuccessAfterHurdles(PlanView view)
    {
        if (view.Plan.Milestones is not { } milestones)
        {
            return Tally.NotTold;
        }

        var tally = new Tally();
        for (var i = 0; i < milestones.Count; i++)
        {
            var milestone = milestones[i];
            if (milestone.Business == Strategy.Cars && milestone.Kind == MilestoneKind.Success)
            {
                tally.Add(view.Plan.Gates is { } gates ? AllPassed(view, gates, milestone.Date) : null);
            }
        }

        return tally;
    }

    private static bool? IsFirst(PlanView view, string business)
    {
        if (view.Plan.Businesses is not { } businesses)
        {
            return null;
        }

        bool? isFirst = false;
        for (var i = 0; i < businesses.Count && isFirst != true; i++)
        {
            if (businesses[i].Id == business)
            {
                isFirst |= businesses[i].Priority is { } priority ? priority == 1 : null;
            }
        }

        return isFirst;
    }

    private static bool HasOwnedGate(IReadOnlyList<Gate> gates, GateKind kind)
    {
        for (var i = 0; i < gates.Count; i++)
        {
            if (gates[i].Business == Strategy.Cars && gates[i].Kind == kind && gates[i].Owner is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool? AllPassed(PlanView view, IReadOnlyList<Gate> gates, DateOnly? day)
    {
        var (hasQuality, hasDelivery, hasService) = (false, false, false);
        bool? passed = true;
        for (var i = 0; i < gates.Count; i++)
        {
            var gate = gates[i];
            if (gate.Business != Strategy.Cars || gate.Kind == GateKind.Readiness)
            {
                continue;
            }

            hasQuality |= gate.Kind == GateKind.Quality;
            hasDelivery |= gate.Kind == GateKind.Delivery;
            hasService |= gate.Kind == GateKind.Service;
            bool? isBefore = day is { } known ? (gate.PassedOn ?? gate.Due) <= known : null;
            passed &= (gate.PassedOn is not null || gate.Due >= view.AsOf) & isBefore;
        }

        return hasQuality && hasDelivery && hasService ? passed : false;
    }
}
