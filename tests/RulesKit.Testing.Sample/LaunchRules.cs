using RulesKit.Engine.Verdicts;
using RulesKit.Testing.RuleTests;

namespace RulesKit.Testing.Sample;

/// <summary>Rule tests: one change of a plan, and what a rule must say of it.</summary>
public sealed class LaunchRules
{
    // <snippet>
    private static readonly PlanUnderTest Plan = PlanUnderTest.Of(OurRules.RuleSet, OurRules.BasePlan);

    [Fact]
    public void Cars_stay_at_home() =>
        Plan.With("/launches/1/market", "DE").ShouldFail("cars-stay-domestic").At("/launches/1").Saying("DE");

    [Fact]
    public void A_launch_without_a_date_can_not_be_judged_abroad() =>
        Plan.With("/launches/1/market", "DE").Without("/launches/1/date").ShouldBeUnknown("cars-stay-domestic");

    [Fact]
    public void The_base_plan_keeps_every_commitment() => Plan.ShouldBeCompliant();

    [Fact]
    public void Before_the_decision_nothing_was_promised() =>
        Plan.AsOf("2024-04-22").ShouldBe("cars-stay-domestic", Outcome.NotInForce);
    // </snippet>
}
