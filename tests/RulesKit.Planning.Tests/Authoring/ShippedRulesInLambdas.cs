using RulesKit.Engine.Authoring;
using RulesKit.Engine.Checking;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;

namespace RulesKit.Planning.Tests.Authoring;

/// <summary>Rules of the shipped rule set as a C# developer would write them, each under its own id.</summary>
internal static class ShippedRulesInLambdas
{
    public static RuleSet RuleSet { get; } =
        Engine
            .Checking.RuleSet.For<BusinessPlan>("xiaomi-su7", "2024.4.0")
            .Constant("domestic", "CN")
            .Constant("cars", "automobiles")
            .Constant("smartDriving", "smart-driving")
            .Constant("coreBusinesses", new[] { "automobiles", "operating-system", "ai" })
            .Constant("premiumMakers", new[] { "Mercedes-Benz", "BMW", "Audi" })
            .Constant("absurdLoss", 100_000)
            .Constant("smartDrivingBudget", 1_500_000_000L)
            .Definition(
                "carLaunches",
                (p, c) => p.Launches!.Where(l => c.Follow<Product>(l.Product).Business == c.Constant<string>("cars"))
            )
            .Definition("carGates", (p, c) => p.Gates!.Where(g => g.Business == c.Constant<string>("cars")))
            .Definition(
                "carFinancials",
                (p, c) =>
                    p.Financials!.Where(f =>
                        f.Business == c.Constant<string>("cars")
                        || (f.Product != null && c.Follow<Product>(f.Product).Business == c.Constant<string>("cars"))
                    )
            )
            .Definition("team", (p, c) => p.Capabilities!.Where(x => x.Id == c.Constant<string>("smartDriving")))
            .Definition("history", (p, c) => c.Definition<IEnumerable<Capability>>("team").First().Periods)
            .Definition(
                "periods",
                (p, c) =>
                    c.Definition<IReadOnlyList<CapabilityPeriod>>("history")
                        .Where(x => x.Period.End > p.Horizon.First.Start)
            )
            .Rule("cars-stay-domestic", Domestic)
            .Rule("car-revenue-stays-domestic", DomesticRevenue)
            .Rule("going-abroad-needs-readiness", Readiness)
            .Rule("smart-driving-all-in-house", AllInHouse)
            .Rule("smart-driving-core-is-our-own", OwnCore)
            .Rule("smart-driving-has-a-leader", HasLeader)
            .Rule("smart-driving-engineers-2024", Engineers)
            .Rule("smart-driving-team-never-shrinks", NeverShrinks)
            .Rule("su7-capacity-covers-deliveries", Capacity)
            .Rule("suppliers-shared-with-premium-makers", SharedSuppliers)
            .Rule("su7-margin-2024", Margin)
            .Rule("no-absurd-loss-on-a-car", NoAbsurdLoss)
            .Rule("price-cut-comes-with-improvement", PriceCut)
            .Rule("core-businesses-come-first", CoreFirst)
            .Rule("first-priority-is-core", FirstPriority)
            .Rule("three-hurdles-have-gates", Hurdles)
            .Rule("volumes-told-once", VolumesOnce)
            .Build();

    private static RuleBuilder Domestic(PlanRuleBuilder<BusinessPlan> r) =>
        r.Titled("Domestic")
            .Within("2024-04-23", "P3Y")
            .ForEach((p, c) => c.Definition<IEnumerable<Launch>>("carLaunches"))
            .Expects(Expected.Any)
            .Require((launch, c) => launch.Market == c.Constant<string>("domestic"));

    private static RuleBuilder DomesticRevenue(PlanRuleBuilder<BusinessPlan> r) =>
        r.Titled("Revenue")
            .Within("2024-04-23", "P3Y")
            .ForEach((p, c) => c.Definition<IEnumerable<Financial>>("carFinancials"))
            .Expects(Expected.Any)
            .Require((row, c) => row.Market == c.Constant<string>("domestic") || row.Revenue == 0);

    private static RuleBuilder Readiness(PlanRuleBuilder<BusinessPlan> r) =>
        r.Titled("Readiness")
            .Between("2027-04-23", null)
            .ForEach((p, c) => c.Definition<IEnumerable<Launch>>("carLaunches"))
            .Expects(Expected.Any)
            .When((launch, c) => launch.Market != c.Constant<string>("domestic"))
            .Require(
                (launch, c) =>
                    c.Definition<IEnumerable<Gate>>("carGates")
                        .Any(g =>
                            g.Kind == GateKind.Readiness
                            && (g.PassedOn != null || g.Due >= c.AsOf)
                            && (g.PassedOn ?? g.Due) < launch.Date
                        )
            );

    private static RuleBuilder AllInHouse(PlanRuleBuilder<BusinessPlan> r) =>
        r.Titled("In house")
            .ForEach((p, c) => c.Definition<IEnumerable<CapabilityPeriod>>("periods"))
            .Expects(Expected.Every(PeriodLength.Year, ExpectedWithin.Horizon))
            .Require(row => row.InHouseShare == 1m);

    private static RuleBuilder OwnCore(PlanRuleBuilder<BusinessPlan> r) =>
        r.Titled("Own core")
            .ForEach(p => p.Suppliers!)
            .Expects(Expected.Any)
            .Require(
                (supplier, c) =>
                    !supplier.Supplies!.Any(s =>
                        s.Capability == c.Constant<string>("smartDriving")
                        && new[] { SupplyComponent.Algorithms, SupplyComponent.Architecture }.Contains(s.Component)
                    )
            );

    private static RuleBuilder HasLeader(PlanRuleBuilder<BusinessPlan> r) =>
        r.Titled("Leader")
            .ForEach((p, c) => c.Definition<IEnumerable<Capability>>("team"))
            .Expects(Expected.Some)
            .Require(team => team.Owner != null);

    private static RuleBuilder Engineers(PlanRuleBuilder<BusinessPlan> r) =>
        r.Titled("Engineers")
            .Between(new DateOnly(2024, 12, 31), new DateOnly(2025, 1, 1))
            .Straddle(Straddling.Include)
            .ForEach((p, c) => c.Definition<IEnumerable<CapabilityPeriod>>("periods"))
            .Expects(Expected.Some)
            .Require(row => row.Engineers >= 1_500);

    private static RuleBuilder NeverShrinks(PlanRuleBuilder<BusinessPlan> r) =>
        r.Titled("Never shrinks")
            .WithSeverity(RuleSeverity.Warning)
            .ForEach((p, c) => c.Definition<IEnumerable<Capability>>("team"))
            .Expects(Expected.Some)
            .Require(team => team.Periods!.Consecutive((a, b) => b.Engineers >= a.Engineers));

    private static RuleBuilder Capacity(PlanRuleBuilder<BusinessPlan> r) =>
        r.Titled("Capacity")
            .ForEach(p => p.Volumes!.Where(v => v.Product == "su7"))
            .Expects(Expected.Every(PeriodLength.Year, ExpectedWithin.Horizon))
            .Require(row => row.Deliveries <= row.Capacity);

    private static RuleBuilder SharedSuppliers(PlanRuleBuilder<BusinessPlan> r) =>
        r.Titled("Shared suppliers")
            .Require(
                (p, c) =>
                    p.Suppliers!.Where(s => s.Tier == 1 && s.Products.Contains("su7"))
                        .Average(s =>
                            s.AlsoSupplies!.Any(m => c.Constant<IReadOnlyList<string>>("premiumMakers").Contains(m))
                                ? 1m
                                : 0m
                        ) > 0.5m
            );

    private static RuleBuilder Margin(PlanRuleBuilder<BusinessPlan> r) =>
        r.Titled("Margin")
            .WithSeverity(RuleSeverity.Warning)
            .Between("2024-01-01", "2025-01-01")
            .ForEach(
                (p, c) =>
                    c.Definition<IEnumerable<Financial>>("carFinancials")
                        .Where(f => f.Product != null && f.Product == "su7")
            )
            .Expects(Expected.Every(PeriodLength.Year, ExpectedWithin.Window))
            .Require(row =>
                (row.GrossMargin ?? ((row.Revenue - row.Cost) / row.Revenue)) >= 0.05m
                && (row.GrossMargin ?? ((row.Revenue - row.Cost) / row.Revenue)) <= 0.10m
            )
            .Except(row => row.MarginExplanation != null, "The row explains its margin.", "Car finance");

    private static RuleBuilder NoAbsurdLoss(PlanRuleBuilder<BusinessPlan> r) =>
        r.Titled("No absurd loss")
            .ForEach((p, c) => c.Definition<IEnumerable<Financial>>("carFinancials").Where(f => f.Product != null))
            .Expects(Expected.Every(PeriodLength.Year, ExpectedWithin.Horizon))
            .Require(
                (row, c) =>
                    row.Cost <= row.Revenue
                    || (row.Cost - row.Revenue)
                        / c.Plan.Volumes!.Where(v =>
                                v.Product == row.Product && v.Market == row.Market && row.Period.Contains(v.Period)
                            )
                            .Sum(v => v.Deliveries)
                        < c.Constant<decimal>("absurdLoss")
            );

    private static RuleBuilder PriceCut(PlanRuleBuilder<BusinessPlan> r) =>
        r.Titled("Price cut")
            .ForEach(p => p.PriceMoves!.Where(m => m.Product == "su7" && m.Amount < 0))
            .Expects(Expected.Any)
            .Require(
                (cut, c) =>
                    c.Plan.ProductImprovements!.Any(i =>
                        i.Product == cut.Product && i.Date!.Value.Quarter() == cut.Date.Quarter()
                    )
            );

    private static RuleBuilder CoreFirst(PlanRuleBuilder<BusinessPlan> r) =>
        r.Titled("Core first")
            .Require(
                (p, c) =>
                    c.Constant<IReadOnlyList<string>>("coreBusinesses")
                        .All(core => p.Businesses!.Any(b => b.Id == core && b.Priority == 1))
            );

    private static RuleBuilder FirstPriority(PlanRuleBuilder<BusinessPlan> r) =>
        r.Titled("First priority")
            .ForEach(p => p.Initiatives!.Where(i => i.Priority == 1))
            .Expects(Expected.Any)
            .Require((i, c) => c.Constant<IReadOnlyList<string>>("coreBusinesses").Contains(i.Business));

    private static RuleBuilder Hurdles(PlanRuleBuilder<BusinessPlan> r) =>
        r.Titled("Hurdles")
            .Require(
                (p, c) =>
                    c.Definition<IEnumerable<Gate>>("carGates").Any(g => g.Kind == GateKind.Quality && g.Owner != null)
                    && c.Definition<IEnumerable<Gate>>("carGates")
                        .Any(g => g.Kind == GateKind.Delivery && g.Owner != null)
                    && c.Definition<IEnumerable<Gate>>("carGates")
                        .Any(g => g.Kind == GateKind.Service && g.Owner != null)
            );

    private static RuleBuilder VolumesOnce(PlanRuleBuilder<BusinessPlan> r) =>
        r.Titled("Volumes once")
            .ForEach(p => p.Volumes!)
            .Expects(Expected.Any)
            .Require(
                (row, c) =>
                    !c.Plan.Volumes!.Any(o =>
                        o.Product == row.Product
                        && o.Market == row.Market
                        && o.Period != row.Period
                        && row.Period.Contains(o.Period)
                    )
            );
}
