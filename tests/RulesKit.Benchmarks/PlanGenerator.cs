using RulesKit.Language.Types;
using RulesKit.Planning;

namespace RulesKit.Benchmarks;

/// <summary>
/// Makes plans of the size and kind that planners write, each another one: most keep the rules, some break one, and some
/// have holes. The same seed makes the same plans.
/// </summary>
internal sealed class PlanGenerator(int seed)
{
    private readonly Random random = new(seed);

    public IEnumerable<BusinessPlan> Generate(int count) =>
        Enumerable
            .Range(0, count)
            .Select(i =>
            {
                var plan = Compliant(i);
                return random.Next(5) == 0 ? new PlanDamage(random).Apply(plan) : plan;
            });

    private BusinessPlan Compliant(int number)
    {
        var years = Enumerable.Range(2024, random.Next(4, 7)).ToArray();
        var sections = new PlanSections(random, years);
        var products = sections.Products();
        var volumes = sections.Volumes(products);
        return new BusinessPlan
        {
            Id = FormattableString.Invariant($"plan-{number}"),
            Title = FormattableString.Invariant($"Group plan {number}"),
            Organization = "Group",
            AsOf = new DateOnly(2024, 4, 23).AddDays(random.Next(60)),
            Currency = "CNY",
            Horizon = new Horizon { First = Period.Year(years[0]), Last = Period.Year(years[^1]) },
            Businesses = PlanSections.Businesses(),
            Products = products,
            Initiatives = sections.Initiatives(),
            Launches = sections.Launches(products),
            Volumes = volumes,
            Financials = sections.Financials(products, volumes),
            PriceMoves = sections.PriceMoves(),
            CompetitorMoves = [],
            ProductImprovements = sections.Improvements(),
            Capabilities = sections.Capabilities(),
            Investments = sections.Investments(),
            Suppliers = sections.Suppliers(products),
            Gates = PlanSections.Gates(),
            Milestones = sections.Milestones(),
            Ambitions = sections.Ambitions(),
            KeyMeasures = sections.KeyMeasures(),
        };
    }
}
