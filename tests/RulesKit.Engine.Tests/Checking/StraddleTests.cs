using RulesKit.Engine.Tests.Support;
using RulesKit.Engine.Verdicts;

namespace RulesKit.Engine.Tests.Checking;

/// <summary>Periods that lie partly inside a rule's window.</summary>
public sealed class StraddleTests
{
    private const string Row = "\"headcounts\": [ { \"team\": \"sales\", \"period\": \"2025\", \"people\": 5 } ]";

    private static string Rule(string require, string straddle = "") =>
        $$"""
            "window": { "from": "2024-01-01", "to": "2025-04-23" }, "forEach": { "h": "plan.Headcounts" }, "expects": "any",
            "require": "{{require}}"{{straddle}}
            """;

    [Fact]
    public void It_counts_when_the_rule_holds() =>
        Hiring.Check(Rule("h.People == 5"), Hiring.Plan(Row)).Outcome.ShouldBe(Outcome.Passed);

    [Fact]
    public void It_is_unknown_when_the_rule_does_not_hold_and_says_where_to_split()
    {
        var rule = Hiring.Check(Rule("h.People == 0"), Hiring.Plan(Row));
        rule.Outcome.ShouldBe(Outcome.Unknown);
        var finding = rule.Findings.ShouldHaveSingleItem();
        finding.Reason.ShouldBe(FindingReason.Straddle);
        finding.Key.ShouldBe("sales/2025");
        finding.Message.ShouldBe(
            "Not decided: 2025 lies partly outside the rule's window; split this period at 2025-04-23."
        );
    }

    [Theory]
    [InlineData("2024-06-01", "2025-09-01", "2025-09-01")]
    [InlineData("2025-02-01", "2025-09-01", "2025-02-01 and 2025-09-01")]
    [InlineData("2025-01-01", "2025-09-01", "2025-09-01")]
    public void Every_edge_inside_the_period_is_named(string from, string to, string edges) =>
        Hiring
            .Check(
                $"\"window\": {{ \"from\": \"{from}\", \"to\": \"{to}\" }}, \"forEach\": {{ \"h\": \"plan.Headcounts\" }}, \"expects\": \"any\", \"require\": \"false\"",
                Hiring.Plan(Row)
            )
            .Findings.ShouldHaveSingleItem()
            .Message.ShouldBe(
                $"Not decided: 2025 lies partly outside the rule's window; split this period at {edges}."
            );

    [Theory]
    [InlineData("include", Outcome.Failed)]
    [InlineData("exclude", Outcome.Vacuous)]
    public void The_rule_may_say_otherwise(string straddle, Outcome outcome) =>
        Hiring
            .Check(Rule("h.People == 0", $", \"straddle\": \"{straddle}\""), Hiring.Plan(Row))
            .Outcome.ShouldBe(outcome);
}
