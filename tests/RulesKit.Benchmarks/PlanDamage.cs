using RulesKit.Planning;

namespace RulesKit.Benchmarks;

/// <summary>Makes a plan break rules, or leaves out what rules need to know.</summary>
internal sealed class PlanDamage(Random random)
{
    public BusinessPlan Apply(BusinessPlan plan)
    {
        var damages = random.Next(1, 4);
        for (var i = 0; i < damages; i++)
        {
            plan = random.Next(2) == 0 ? Break(plan) : LeaveOut(plan);
        }

        return plan;
    }

    private BusinessPlan Break(BusinessPlan plan) =>
        random.Next(10) switch
        {
            0 => plan with
            {
                Launches = Change(plan.Launches, l => l with { Market = "DE", Date = new DateOnly(2026, 5, 1) }),
            },
            1 => plan with { Volumes = Change(plan.Volumes, v => v with { Market = "DE" }) },
            2 => plan with { Financials = Change(plan.Financials, f => f with { Cost = f.Revenue * 2 }) },
            3 => plan with
            {
                Capabilities = ChangePeriod(plan, p => p with { InHouseShare = 0.8m, Budget = 1_000_000m }),
            },
            4 => plan with { Investments = Change(plan.Investments, i => i with { Amount = i.Amount * 2 }) },
            5 => plan with { Suppliers = Change(plan.Suppliers, s => s with { AlsoSupplies = ["Toyota"], Tier = 1 }) },
            6 => plan with { KeyMeasures = Change(plan.KeyMeasures, m => m with { Value = 9.5m }) },
            7 => plan with
            {
                Initiatives = Change(plan.Initiatives, i => i with { Priority = 1, Business = "smartphones" }),
            },
            8 => plan with { Gates = Change(plan.Gates, g => g with { Owner = null, Due = new DateOnly(2027, 6, 1) }) },
            _ => plan with { Volumes = Change(plan.Volumes, v => v with { Deliveries = v.Capacity + 1, Orders = 10 }) },
        };

    private BusinessPlan LeaveOut(BusinessPlan plan) =>
        random.Next(10) switch
        {
            0 => plan with { Launches = Change(plan.Launches, l => l with { Date = null }) },
            1 => plan with { Volumes = Change(plan.Volumes, v => v with { Deliveries = null, Orders = null }) },
            2 => plan with { Financials = Change(plan.Financials, f => f with { Market = null, Cost = null }) },
            3 => plan with { Capabilities = ChangePeriod(plan, p => p with { Engineers = null, Budget = null }) },
            4 => plan with { Investments = Change(plan.Investments, i => i with { Currency = "EUR" }) },
            5 => plan with { Suppliers = Change(plan.Suppliers, s => s with { AlsoSupplies = null, Supplies = null }) },
            6 => plan with { KeyMeasures = plan.KeyMeasures?.Skip(1).ToList() },
            7 => plan with { Initiatives = Change(plan.Initiatives, i => i with { Priority = null }) },
            8 => plan with { Gates = null },
            _ => plan with { Businesses = Change(plan.Businesses, b => b with { Stage = null, Priority = null }) },
        };

    private List<Capability>? ChangePeriod(BusinessPlan plan, Func<CapabilityPeriod, CapabilityPeriod> change) =>
        plan
            .Capabilities?.Select(c => c.Id == "smart-driving" ? c with { Periods = Change(c.Periods, change) } : c)
            .ToList();

    private List<T>? Change<T>(IReadOnlyList<T>? list, Func<T, T> change)
    {
        if (list is null or [])
        {
            return list?.ToList();
        }

        var changed = random.Next(list.Count);
        return list.Select((item, i) => i == changed ? change(item) : item).ToList();
    }
}
