using RulesKit.Engine.Tests.Support;
using RulesKit.Engine.Verdicts;

namespace RulesKit.Engine.Tests.Checking;

/// <summary>Which items a rule looks at, and what it says when none is left.</summary>
public sealed class ScopeTests
{
    private const string Openings = """
        "openings": [ { "id": "a", "team": "core", "day": "2024-12-31" }, { "id": "b", "team": "sales", "day": "2025-01-01" } ]
        """;

    [Theory]
    [InlineData("2024-12-31", "2025-06-01", 2)]
    [InlineData("2025-01-01", "2025-06-01", 1)]
    [InlineData("2024-01-01", "2025-01-01", 1)]
    [InlineData("2025-01-02", "2025-06-01", 0)]
    public void A_window_holds_its_first_day_and_not_its_end(string from, string to, int inScope)
    {
        var rule = $$"""
            "window": { "from": "{{from}}", "to": "{{to}}" }, "forEach": { "o": "plan.Openings" }, "expects": "any", "require": "true"
            """;
        Hiring.Check(rule, Hiring.Plan(Openings)).ScopeCount.ShouldBe(inScope);
    }

    [Fact]
    public void A_rule_with_nothing_in_scope_and_nothing_expected_is_vacuous() =>
        Hiring
            .Check(
                "\"forEach\": { \"o\": \"plan.Openings\" }, \"when\": \"o.Id == \\\"z\\\"\", \"expects\": \"any\", \"require\": \"true\"",
                Hiring.Plan(Openings)
            )
            .Outcome.ShouldBe(Outcome.Vacuous);

    [Fact]
    public void A_rule_that_expects_something_is_unknown_when_there_is_nothing()
    {
        var rule = Hiring.Check(
            "\"forEach\": { \"o\": \"plan.Openings\" }, \"when\": \"o.Id == \\\"z\\\"\", \"expects\": \"some\", \"require\": \"true\"",
            Hiring.Plan(Openings)
        );
        rule.Outcome.ShouldBe(Outcome.Unknown);
        var finding = rule.Findings.ShouldHaveSingleItem();
        finding.Reason.ShouldBe(FindingReason.Missing);
        finding.Pointer.ShouldBe("/openings");
        finding.Message.ShouldBe("Not decided: there is nothing to check; the rule expects at least one item.");
    }

    [Fact]
    public void Two_items_are_something()
    {
        const string Some = "\"forEach\": { \"o\": \"plan.Openings\" }, \"expects\": \"some\", \"require\": \"true\"";
        Hiring.Check(Some, Hiring.Plan(Openings)).Outcome.ShouldBe(Outcome.Passed);
    }

    [Fact]
    public void An_item_that_may_lie_outside_the_window_is_not_something_for_sure() =>
        Hiring
            .Check(
                "\"window\": { \"from\": \"2024-01-01\", \"to\": \"2025-01-01\" }, \"forEach\": { \"o\": \"plan.Openings\" }, \"expects\": \"some\", \"require\": \"true\"",
                Hiring.Plan("\"openings\": [ { \"id\": \"a\", \"team\": \"core\" } ]")
            )
            .Outcome.ShouldBe(Outcome.Unknown);

    [Fact]
    public void A_collection_that_can_not_be_worked_out_is_a_fault()
    {
        var finding = Hiring
            .Check(
                "\"forEach\": { \"o\": \"plan.Openings.OrderBy(o => 1 / (plan.Teams.Count - 2))\" }, \"expects\": \"any\", \"require\": \"true\"",
                Hiring.Plan(Openings)
            )
            .Findings.ShouldHaveSingleItem();
        (finding.Reason, finding.Pointer).ShouldBe((FindingReason.Fault, ""));
    }

    [Fact]
    public void An_absent_collection_is_unknown_even_where_nothing_is_expected()
    {
        var rule = Hiring.Check(
            "\"forEach\": { \"o\": \"plan.Openings\" }, \"expects\": \"any\", \"require\": \"true\"",
            Hiring.Plan()
        );
        rule.Outcome.ShouldBe(Outcome.Unknown);
        rule.Findings.ShouldHaveSingleItem().Message.ShouldBe("Not decided: plan.Openings is not given.");
    }

    [Fact]
    public void An_item_whose_membership_is_unknown_may_pass_but_never_fail()
    {
        const string Undated = "\"openings\": [ { \"id\": \"a\", \"team\": \"core\", \"people\": 5 } ]";
        const string Window =
            "\"window\": { \"from\": \"2024-01-01\", \"to\": \"2025-01-01\" }, \"forEach\": { \"o\": \"plan.Openings\" }, \"expects\": \"any\", ";
        Hiring.Check(Window + "\"require\": \"o.People == 5\"", Hiring.Plan(Undated)).Outcome.ShouldBe(Outcome.Passed);

        var broken = Hiring.Check(Window + "\"require\": \"o.People == 6\"", Hiring.Plan(Undated));
        broken.Outcome.ShouldBe(Outcome.Unknown);
        broken.Findings.ShouldHaveSingleItem().Message.ShouldBe("Not decided: o.Day is not given.");
    }

    [Fact]
    public void Without_a_window_an_undated_item_can_fail() =>
        Hiring
            .Check(
                "\"forEach\": { \"o\": \"plan.Openings\" }, \"expects\": \"any\", \"require\": \"o.People == 6\"",
                Hiring.Plan("\"openings\": [ { \"id\": \"a\", \"team\": \"core\", \"people\": 5 } ]")
            )
            .Outcome.ShouldBe(Outcome.Failed);

    [Fact]
    public void An_exception_excuses_the_items_it_is_true_of()
    {
        const string Rule = """
            "forEach": { "o": "plan.Openings" }, "expects": "any", "require": "o.Team.Country == \"CN\"",
            "exceptions": [ { "when": "o.Id == \"b\"", "reason": "agreed", "approver": "board" } ]
            """;
        var rule = Hiring.Check(Rule, Hiring.Plan(Openings));
        (rule.Outcome, rule.ScopeCount).ShouldBe((Outcome.Passed, 2));
    }

    [Fact]
    public void A_rule_about_the_plan_whose_condition_is_false_is_vacuous() =>
        Hiring
            .Check("\"when\": \"plan.Teams.Count > 5\", \"require\": \"false\"", Hiring.Plan())
            .Outcome.ShouldBe(Outcome.Vacuous);
}
