using RulesKit.Engine.Tests.Closures;
using RulesKit.Testing;
using RulesKit.Testing.Properties;
using RulesKit.Tests.Shops;

namespace RulesKit.Engine.Tests.Explaining;

/// <summary>
/// The contract of an explanation: evidence says what stands in the plan, and while the values that it names stay as they
/// are, every change elsewhere that the model allows leaves the finding standing.
/// </summary>
public sealed class EvidenceHoldsTests
{
    private const int RuleSets = 30;
    private const int Plans = 6;

    [Fact]
    public void On_rules_and_plans_made_at_random() =>
        Laws.HoldForSeeds(
            seed =>
            {
                var shops = new ShopPlans(seed);
                RuleSetProperties.EvidenceHolds(
                    new RuleMaker(seed).Make(rulesWanted: 5),
                    new() { Runs = 0, Examples = [.. Enumerable.Range(0, Plans).Select(_ => Write(shops.Next()))] }
                );
            },
            RuleSets
        );

    private static PlanDocument Write(Shop shop) =>
        PlanDocument.Parse(PlanWriter.Write(shop, Evaluators.Model.Plan, Evaluators.Objects).ToJsonString());
}
