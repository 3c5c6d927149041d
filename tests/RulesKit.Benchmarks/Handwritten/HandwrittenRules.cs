namespace RulesKit.Benchmarks.Handwritten;

/// <summary>The rule set <c>rules/xiaomi-su7</c> as a C# developer would write it by hand: one method for each rule.</summary>
internal static class HandwrittenRules
{
    public static IReadOnlyDictionary<string, Func<PlanView, Tally>> ById { get; } =
        new Dictionary<string, Func<PlanView, Tally>>(StringComparer.Ordinal)
        {
            ["cars-stay-domestic"] = CarRules.LaunchesStayDomestic,
            ["car-sales-stay-domestic"] = CarRules.SalesStayDomestic,
            ["car-revenue-stays-domestic"] = CarRules.RevenueStaysDomestic,
            ["car-sales-spending-stays-domestic"] = CarRules.SalesSpendingStaysDomestic,
            ["going-abroad-needs-readiness"] = CarRules.GoingAbroadNeedsReadiness,
            ["smart-driving-all-in-house"] = SmartDrivingRules.AllInHouse,
            ["smart-driving-core-is-our-own"] = SmartDrivingRules.CoreIsOurOwn,
            ["smart-driving-has-a-leader"] = SmartDrivingRules.HasLeader,
            ["smart-driving-budget-floor"] = BudgetRules.BudgetFloor,
            ["smart-driving-budget-never-falls"] = BudgetRules.BudgetNeverFalls,
            ["smart-driving-engineers-2024"] = SmartDrivingRules.EngineersOf2024,
            ["smart-driving-engineers-2025"] = SmartDrivingRules.EngineersOf2025,
            ["smart-driving-team-never-shrinks"] = SmartDrivingRules.TeamNeverShrinks,
            ["smart-driving-research-never-falls"] = BudgetRules.ResearchNeverFalls,
            ["driving-safety-never-worsens"] = SmartDrivingRules.SafetyNeverWorsens,
            ["driving-data-has-an-owner"] = SmartDrivingRules.DataHaveOwner,
            ["known-su7-orders"] = Su7Rules.KnownOrders,
            ["su7-deliveries-2024"] = Su7Rules.Deliveries,
            ["su7-capacity-covers-deliveries"] = Su7Rules.CapacityCoversDeliveries,
            ["suppliers-shared-with-premium-makers"] = Su7Rules.SuppliersAreShared,
            ["su7-margin-2024"] = MoneyRules.MarginOf2024,
            ["no-absurd-loss-on-a-car"] = MoneyRules.NoAbsurdLoss,
            ["price-cut-comes-with-improvement"] = Su7Rules.PriceCutsComeWithImprovement,
            ["new-business-investment-2024"] = MoneyRules.NewBusinessInvestment,
            ["operating-system-investment-rises"] = MoneyRules.OperatingSystemRises,
            ["top-five-ambition"] = DirectionRules.TopFiveAmbition,
            ["core-businesses-come-first"] = DirectionRules.CoreBusinessesComeFirst,
            ["first-priority-is-core"] = DirectionRules.FirstPriorityIsCore,
            ["three-hurdles-have-gates"] = DirectionRules.ThreeHurdlesHaveGates,
            ["success-after-the-hurdles"] = DirectionRules.SuccessAfterHurdles,
            ["amounts-in-yuan"] = DataRules.AmountsInYuan,
            ["volumes-told-once"] = DataRules.VolumesToldOnce,
            ["investments-told-once"] = DataRules.InvestmentsToldOnce,
            ["smart-driving-told-once"] = DataRules.SmartDrivingToldOnce,
        };
}
