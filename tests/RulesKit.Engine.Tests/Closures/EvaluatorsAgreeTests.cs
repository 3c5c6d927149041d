using RulesKit.Tests.Shops;

namespace RulesKit.Engine.Tests.Closures;

/// <summary>Interpreter and closures say the same, over records read from JSON and over objects.</summary>
public sealed class EvaluatorsAgreeTests
{
    private const int Shops = 12;

    [Fact]
    public void On_rules_made_at_random() =>
        Laws.HoldForSeeds(
            seed =>
            {
                var evaluators = new Evaluators(new RuleMaker(seed).Make(rulesWanted: 6));
                var shops = new ShopPlans(seed);
                for (var i = 0; i < Shops; i++)
                {
                    evaluators.Differences(shops.Next()).ShouldBeEmpty($"seed {seed}");
                }
            },
            60
        );
}
