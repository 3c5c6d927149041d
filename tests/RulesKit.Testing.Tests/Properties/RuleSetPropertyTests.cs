using RulesKit.Engine.Checking;
using RulesKit.Testing.Properties;
using RulesKit.Testing.Tests.Support;

namespace RulesKit.Testing.Tests.Properties;

/// <summary>The properties hold of rules that are right, and fail with a readable message for rules that are not.</summary>
public sealed class RuleSetPropertyTests
{
    private static readonly PropertyOptions Few = new() { Runs = 25, Examples = [.. Shipped.Plans.Take(3)] };

    public static TheoryData<string> RuleSets => ["shipped", "small", "nullable"];

    [Theory]
    [MemberData(nameof(RuleSets))]
    public void Checking_never_throws(string name) => RuleSetProperties.NeverThrows(Of(name), Options(name));

    [Theory]
    [MemberData(nameof(RuleSets))]
    public void Checking_is_deterministic(string name) => RuleSetProperties.IsDeterministic(Of(name), Options(name));

    [Theory]
    [MemberData(nameof(RuleSets))]
    public void Order_changes_nothing(string name) => RuleSetProperties.IgnoresOrder(Of(name), Options(name));

    [Theory]
    [MemberData(nameof(RuleSets))]
    public void A_rule_matters_only_in_its_window(string name) =>
        RuleSetProperties.MattersOnlyInItsWindow(Of(name), Options(name));

    [Theory]
    [MemberData(nameof(RuleSets))]
    public void A_hole_only_makes_rules_unknown(string name) =>
        RuleSetProperties.HolesOnlyMakeUnknown(Of(name), Options(name));

    [Theory]
    [MemberData(nameof(RuleSets))]
    public void A_missing_row_never_complies(string name) =>
        RuleSetProperties.MissingRowsNeverComply(Of(name), Options(name));

    [Theory]
    [MemberData(nameof(RuleSets))]
    public void Evidence_is_sufficient_and_true(string name) =>
        RuleSetProperties.EvidenceHolds(Of(name), Options(name));

    [Fact]
    public void More_in_house_share_never_hurts() =>
        RuleSetProperties.Monotone(
            Shipped.RuleSet,
            "/capabilities/*/periods/*/inHouseShare",
            Direction.MoreNeverHurts,
            Few
        );

    [Fact]
    public void Every_small_rule_can_pass_and_can_fail() =>
        RuleSetProperties.EveryRuleCanPassAndFail(SmallRules.RuleSet);

    [Fact]
    public void A_rule_set_agrees_with_itself() =>
        RuleSetProperties.AgreeOutside(SmallRules.RuleSet, SmallRules.RuleSet, [], Options("small"));

    [Fact]
    public void A_number_that_may_not_grow_is_found_with_a_seed_and_a_small_plan()
    {
        var failure = Should.Throw<PropertyFailedException>(() =>
            RuleSetProperties.Monotone(
                SmallRules.RuleSet,
                "/openings/*/people",
                Direction.MoreNeverHurts,
                new() { Runs = 2_000 }
            )
        );
        failure.Message.ShouldContain("small-openings");
        failure.Message.ShouldContain("Replay = \"");
        failure.Message.ShouldNotContain("headcounts");
    }

    [Fact]
    public void A_failure_comes_again_with_the_seed_that_it_printed()
    {
        var after = SmallRules.Read(
            """{ "id": "at-home", "title": "Elsewhere", "forEach": { "team": "plan.Teams" }, "expects": "some", "require": "team.Country == \"DE\"" }"""
        );
        string[] others = ["told-every-year", "small-openings", "hires-in-sum"];
        var first = Should.Throw<PropertyFailedException>(() =>
            RuleSetProperties.AgreeOutside(SmallRules.RuleSet, after, others)
        );
        var seed = first.Message.Split("Replay = \"")[1].Split('"')[0];
        Should
            .Throw<PropertyFailedException>(() =>
                RuleSetProperties.AgreeOutside(SmallRules.RuleSet, after, others, new() { Replay = seed })
            )
            .Message.ShouldBe(first.Message);
    }

    [Fact]
    public void A_rule_that_takes_the_first_row_of_a_file_is_found_to_depend_on_order()
    {
        var rules = SmallRules.Read(
            """{ "id": "first", "title": "First", "require": "plan.Teams.First().Country == \"CN\"" }"""
        );
        Should
            .Throw<PropertyFailedException>(() => RuleSetProperties.IgnoresOrder(rules))
            .Message.ShouldContain("with items in another order");
    }

    [Fact]
    public void A_rule_that_can_never_fail_is_named()
    {
        var rules = SmallRules.Read("""{ "id": "idle", "title": "Idle", "require": "plan.Teams.Count >= 0" }""");
        Should
            .Throw<PropertyFailedException>(() =>
                RuleSetProperties.EveryRuleCanPassAndFail(rules, new() { Budget = 200 })
            )
            .Message.ShouldContain("idle: no plan was found in which it fails");
    }

    private static RuleSet Of(string name) =>
        name switch
        {
            "small" => SmallRules.RuleSet,
            "nullable" => NullableRules.RuleSet,
            _ => Shipped.RuleSet,
        };

    private static PropertyOptions Options(string name) =>
        name switch
        {
            "small" => new() { Runs = 60 },
            "nullable" => new() { Runs = 60, Examples = [NullableRules.Plan] },
            _ => Few,
        };
}
