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
    public void A_plan_seen_from_no_day_is_refused_and_asked_for_the_member_that_its_model_has()
    {
        var plan = Hiring.Plan().Replace("\"seen\": \"2024-06-01\",", "", StringComparison.Ordinal);
        var refused = Should.Throw<InvalidPlanException>(() =>
            Hiring.Rules("\"require\": \"true\"").CreateChecker().Check(plan)
        );
        var error = refused.Errors.ShouldHaveSingleItem();
        error.Pointer.ShouldBe("");
        error.Message.ShouldEndWith("Give it \"seen\", or say it with the check.");
    }

    [Theory]
    [InlineData("closures")]
    [InlineData("interpreter")]
    public void Every_evaluator_leaves_out_what_is_not_in_force(string evaluator)
    {
        var rules = Hiring.Rules(
            "\"decided\": \"2025-01-01\", \"require\": \"false\"",
            "\"require\": \"true\"",
            "\"require\": \"false\""
        );
        var options = new CheckOptions { Evaluator = Enum.Parse<EvaluatorChoice>(evaluator, ignoreCase: true) };
        rules
            .CreateChecker()
            .Check(Hiring.Plan(), options)
            .Rules.Select(r => r.Outcome)
            .ShouldBe([Outcome.NotInForce, Outcome.Passed, Outcome.Failed]);
    }

    [Fact]
    public void Why_a_rule_is_not_in_force_is_said()
    {
        var rules = Hiring.Rules(
            "\"decided\": \"2024-06-02\", \"require\": \"true\"",
            "\"window\": { \"from\": \"2027-01-01\", \"to\": \"2028-01-01\" }, \"require\": \"true\"",
            "\"id\": \"old\", \"require\": \"true\"",
            "\"id\": \"new\", \"decided\": \"2024-06-01\", \"supersedes\": [\"old\"], \"require\": \"true\""
        );
        var plan = rules.ReadPlan(Hiring.Plan()).PlanOrThrow();
        var force = new RuleForce(rules.Bound);

        rules
            .Bound.Rules.Take(3)
            .Select(rule => force.WhyNot(rule, plan, Hiring.Day("2024-06-01")))
            .ShouldBe([
                "it is decided on 2024-06-02 only, and the plan is seen from 2024-06-01",
                "its window and the plan's horizon have no day in common",
                "the rule new has taken its place",
            ]);
    }

    [Theory]
    [InlineData("\"decided\": \"2024-01-01\", ", "", null, true)]
    [InlineData("", "\"decided\": \"2025-01-01\", ", null, true)]
    [InlineData("", "", null, false)]
    [InlineData("\"decided\": \"2024-01-01\", ", "", "2024-06-01", false)]
    public void A_finding_rests_on_the_plans_day_where_a_decision_does(
        string decided,
        string successorDecided,
        string? asOf,
        bool rests
    )
    {
        var successor = successorDecided.Length == 0 ? "[]" : "[\"old\"]";
        var rules = Hiring.Rules(
            $"\"id\": \"old\", {decided}\"require\": \"false\"",
            $"\"id\": \"new\", {successorDecided}\"supersedes\": {successor}, \"require\": \"true\""
        );
        rules
            .CreateChecker()
            .Check(Hiring.Plan(), asOf is null ? null : AsOf(asOf))
            .Rules[0]
            .Findings.ShouldHaveSingleItem()
            .Evidence.Any(e => e.Pointer == "/seen")
            .ShouldBe(rests);
    }

    private static CheckOptions AsOf(string day) => new() { AsOf = Hiring.Day(day) };
}
