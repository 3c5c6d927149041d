using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;

namespace RulesKit.Planning;

/// <summary>
/// What a company intends to do, period by period, in figures and dates that rules can check. A collection that is
/// absent was not told, which is unknown; an empty collection says that there is none. Rows of totals do not exist:
/// whoever needs a total adds the rows up. One period of a thing is told once, whole or in parts (2025, or 2025-Q1 to
/// 2025-Q4, never both), and one figure is given per period: an actual takes the place of the forecast. Rows from
/// before the horizon tell history.
/// </summary>
public sealed record BusinessPlan
{
    /// <summary>The plan's short name in verdicts and waivers, for example su7-2024-base.</summary>
    [PlanRole(PlanRole.PlanId), TextPattern("^[a-z0-9][a-z0-9-]*$")]
    public required string Id { get; init; }

    /// <summary>The plan's name as people say it.</summary>
    [TextLength(Minimum = 1)]
    public required string Title { get; init; }

    /// <summary>The company or group whose plan this is.</summary>
    [TextLength(Minimum = 1)]
    public required string Organization { get; init; }

    /// <summary>
    /// The day whose knowledge the plan holds. It decides which rules have been decided and which waivers are live,
    /// unless the caller names another day.
    /// </summary>
    [PlanRole(PlanRole.AsOf)]
    public DateOnly? AsOf { get; init; }

    /// <summary>ISO 4217 code of the currency of every amount that does not name its own, for example CNY.</summary>
    [PlanRole(PlanRole.Currency), TextPattern("^[A-Z]{3}$")]
    public required string Currency { get; init; }

    /// <summary>The time that the plan covers.</summary>
    public required Horizon Horizon { get; init; }

    /// <summary>Anything that a reader should know. Rules do not read it.</summary>
    [TextLength(Minimum = 1)]
    public string? Note { get; init; }

    /// <summary>The businesses that the organization runs or builds up.</summary>
    public IReadOnlyList<Business>? Businesses { get; init; }

    /// <summary>The products that the plan speaks of.</summary>
    public IReadOnlyList<Product>? Products { get; init; }

    /// <summary>Programmes that the organization puts people and money into.</summary>
    public IReadOnlyList<Initiative>? Initiatives { get; init; }

    /// <summary>First sales of a product in a market.</summary>
    public IReadOnlyList<Launch>? Launches { get; init; }

    /// <summary>Orders, deliveries and capacity in pieces, one row for a product, a market and a period.</summary>
    public IReadOnlyList<Volume>? Volumes { get; init; }

    /// <summary>Revenue, cost and sales spending, one row for a business, product, market and period.</summary>
    public IReadOnlyList<Financial>? Financials { get; init; }

    /// <summary>Changes of the prices of the organization's own products.</summary>
    public IReadOnlyList<PriceMove>? PriceMoves { get; init; }

    /// <summary>Changes of competitors' prices that have happened or that the plan reckons with.</summary>
    public IReadOnlyList<CompetitorMove>? CompetitorMoves { get; init; }

    /// <summary>What makes a product that is already on sale better for its buyers.</summary>
    public IReadOnlyList<ProductImprovement>? ProductImprovements { get; init; }

    /// <summary>Abilities that the organization builds up over years, such as smart driving.</summary>
    public IReadOnlyList<Capability>? Capabilities { get; init; }

    /// <summary>Money put into a business, one row for a business and a period.</summary>
    public IReadOnlyList<Investment>? Investments { get; init; }

    /// <summary>Companies that supply parts, software or services for the products.</summary>
    public IReadOnlyList<Supplier>? Suppliers { get; init; }

    /// <summary>Hurdles that a business must have taken before it goes on.</summary>
    public IReadOnlyList<Gate>? Gates { get; init; }

    /// <summary>Points on the way that the plan claims to reach.</summary>
    public IReadOnlyList<Milestone>? Milestones { get; init; }

    /// <summary>Where a business wants to stand in the long run; ambitions may lie beyond the horizon.</summary>
    public IReadOnlyList<Ambition>? Ambitions { get; init; }

    /// <summary>Measures by which progress is judged, one row for a measure and a period.</summary>
    public IReadOnlyList<KeyMeasure>? KeyMeasures { get; init; }
}
