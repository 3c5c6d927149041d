using RulesKit.Language.Types;
using RulesKit.Planning;

namespace RulesKit.Benchmarks.Handwritten;

/// <summary>A plan as hand-written rules want it: the records, and what references point to. Made once for each plan.</summary>
internal sealed class PlanView
{
    private readonly Dictionary<string, Product> products;
    private readonly Dictionary<string, Business> businesses;

    public PlanView(BusinessPlan plan)
    {
        Plan = plan;
        products = (plan.Products ?? []).ToDictionary(p => p.Id, StringComparer.Ordinal);
        businesses = (plan.Businesses ?? []).ToDictionary(b => b.Id, StringComparer.Ordinal);
        AsOf = plan.AsOf ?? throw new ArgumentException("Every plan of the benchmark has a date.", nameof(plan));
    }

    public BusinessPlan Plan { get; }

    public DateOnly AsOf { get; }

    public bool IsOfCars(string product) => products[product].Business == Strategy.Cars;

    public bool IsOfCars(Financial row) =>
        row.Business == Strategy.Cars || (row.Product is not null && IsOfCars(row.Product));

    public Business BusinessOf(Investment row) => businesses[row.Business];

    /// <summary>An amount; null when it is absent or in another currency than the plan's.</summary>
    public decimal? Money(decimal? amount, string? currency) =>
        currency is null || currency == Plan.Currency ? amount : null;

    /// <summary>The capability that the rules about smart driving speak of; null when the plan has none.</summary>
    public Capability? SmartDriving()
    {
        if (Plan.Capabilities is { } capabilities)
        {
            for (var i = 0; i < capabilities.Count; i++)
            {
                if (capabilities[i].Id == Strategy.SmartDriving)
                {
                    return capabilities[i];
                }
            }
        }

        return null;
    }

    public IReadOnlyList<CapabilityPeriod>? SmartDrivingHistory() => SmartDriving()?.Periods;

    /// <summary>Whether a period counts for the rules about smart driving: it reaches into the horizon.</summary>
    public bool IsInHorizon(CapabilityPeriod row) => row.Period.End > Plan.Horizon.First.Start;

    public static bool IsOf2024(Period period) => Strategy.Year2024.Contains(period);
}
