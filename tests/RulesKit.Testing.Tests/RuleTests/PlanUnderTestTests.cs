using RulesKit.Testing.RuleTests;
using RulesKit.Testing.Tests.Support;

namespace RulesKit.Testing.Tests.RuleTests;

/// <summary>Rule tests in C#: what passes, and what a failure says.</summary>
public sealed class PlanUnderTestTests
{
    private static readonly PlanUnderTest Base = PlanUnderTest.Of(Shipped.RuleSet, Shipped.Plan("base-2024.json"));

    [Fact]
    public void A_change_of_one_value_breaks_one_rule_at_one_place() =>
        Base.With("/launches/1/market", "DE").ShouldFail("cars-stay-domestic").At("/launches/1").Saying("DE");

    [Fact]
    public void The_base_plan_keeps_its_commitments() => Base.ShouldBeCompliant().ShouldPass("cars-stay-domestic");

    [Fact]
    public void What_is_taken_away_is_unknown() => Base.Without("/volumes").ShouldBeUnknown("su7-deliveries-2024");

    [Fact]
    public void A_plan_seen_before_a_rule_was_decided_does_not_know_the_rule() =>
        Base.AsOf("2024-04-22").ShouldBe("cars-stay-domestic", Engine.Verdicts.Outcome.NotInForce);

    [Fact]
    public void A_failed_check_shows_what_was_expected_what_was_found_and_why()
    {
        var message = Should
            .Throw<RuleAssertionException>(() => Base.With("/launches/1/market", "DE").ShouldPass("cars-stay-domestic"))
            .Message;
        message.ShouldContain("expected  it passed");
        message.ShouldContain("found     it failed");
        message.ShouldContain("at /launches/1:");
        message.ShouldContain("launch.Market = DE  (/launches/1/market)");
        message.ShouldContain("/launches/1/market = \"DE\"");
    }

    [Fact]
    public void A_finding_at_another_place_is_shown() =>
        Should
            .Throw<RuleAssertionException>(() =>
                Base.With("/launches/1/market", "DE").ShouldFail("cars-stay-domestic").At("/launches/0")
            )
            .Message.ShouldContain("findings at /launches/0");

    [Fact]
    public void Other_broken_rules_are_shown() =>
        Should
            .Throw<RuleAssertionException>(() =>
                Base.With("/currency", "EUR").Without("/volumes").ShouldFailOnly("amounts-in-yuan")
            )
            .Message.ShouldContain("su7-deliveries-2024");

    [Fact]
    public void A_plan_that_does_not_fit_is_shown_with_its_mistakes() =>
        Should
            .Throw<RuleAssertionException>(() => Base.With("/launches/1/market", "Germany").ShouldBeCompliant())
            .Message.ShouldContain("/launches/1/market");

    [Fact]
    public void A_rule_that_is_not_there_is_named_with_the_one_that_was_meant() =>
        Should
            .Throw<ArgumentException>(() => Base.ShouldPass("cars-stay-domestik"))
            .Message.ShouldContain("cars-stay-domestic");

    [Theory]
    [InlineData("/launches/99/market")]
    [InlineData("/nowhere/market")]
    public void A_place_that_is_not_there_is_named(string pointer) =>
        Should.Throw<ArgumentException>(() => Base.With(pointer, "DE")).Message.ShouldContain(pointer);
}
