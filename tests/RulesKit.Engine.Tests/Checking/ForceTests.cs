using RulesKit.Engine.Checking;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Tests.Support;
using RulesKit.Engine.Verdicts;

namespace RulesKit.Engine.Tests.Checking;

/// <summary>Which rules are in force, seen from which day.</summary>
public sealed class ForceTests
{
    [Theory]
    [InlineData("2023-01-01", "2024-01-01", Outcome.NotInForce)]
    [InlineData("2023-01-01", "2024-01-02", Outcome.Passed)]
    [InlineData("2026-12-31", "2030-01-01", Outcome.Passed)]
    [InlineData("2027-01-01", "2030-01-01", Outcome.NotInForce)]
    public void A_rule_is_in_force_while_its_window_and_the_horizon_meet(string from, string to, Outcome outcome) =>
        Hiring
            .Check($"\"window\": {{ \"from\": \"{from}\", \"to\": \"{to}\" }}, \"require\": \"true\"", Hiring.Plan())
            .Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2024-05-31", Outcome.NotInForce)]
    [InlineData("2024-06-01", Outcome.Passed)]
    public void A_rule_counts_from_the_day_it_was_decided(string asOf, Outcome outcome) =>
        Hiring
            .Check("\"decided\": \"2024-06-01\", \"require\": \"true\"", Hiring.Plan(), AsOf(asOf))
            .Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2024-05-31", Outcome.Passed, Outcome.NotInForce)]
    [InlineData("2024-06-01", Outcome.NotInForce, Outcome.Passed)]
    public void A_rule_gives_way_to_the_one_that_supersedes_it(string asOf, Outcome old, Outcome successor)
    {
        var rules = Hiring.Rules(
            "\"id\": \"old\", \"require\": \"true\"",
            "\"id\": \"new\", \"decided\": \"2024-06-01\", \"supersedes\": [\"old\"], \"require\": \"true\""
        );
        var verdict = rules.CreateChecker().Check(Hiring.Plan(), AsOf(asOf));
        verdict.Rules.Select(r => r.Outcome).ShouldBe([old, successor]);
    }

    [Fact]
    public void The_callers_day_goes_before_the_plans_own()
    {
        var checker = Hiring.Rules("\"require\": \"asOf == Date(\\\"2025-01-01\\\")\"").CreateChecker();
        checker.Check(Hiring.Plan()).Rules[0].Outcome.ShouldBe(Outcome.Failed);
        checker.Check(Hiring.Plan(), AsOf("2025-01-01")).Rules[0].Outcome.ShouldBe(Outcome.Passed);
    }

    [Fact]
    public void A_plan_seen_from_no_day_is_refused()
    {
        var plan = Hiring.Plan().Replace("\"seen\": \"2024-06-01\",", "", StringComparison.Ordinal);
        var refused = Should.Throw<InvalidPlanException>(() =>
            Hiring.Rules("\"require\": \"true\"").CreateChecker().Check(plan)
        );
        refused.Errors.ShouldHaveSingleItem().Message.ShouldContain("asOf");
    }

    private static CheckOptions AsOf(string day) => new() { AsOf = Hiring.Day(day) };
}
