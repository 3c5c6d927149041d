using RulesKit.Engine.Tests.Support;
using RulesKit.Engine.Verdicts;

namespace RulesKit.Engine.Tests.Checking;

/// <summary>Rows that a rule expects and the plan does not have are missing data too.</summary>
public sealed class ExpectationTests
{
    private static string Rows(params string[] periods) =>
        "\"headcounts\": ["
        + string.Join(",", periods.Select(p => $"{{ \"team\": \"core\", \"period\": \"{p}\", \"people\": 1 }}"))
        + "]";

    private static string Rule(string every, string within, string window = "") =>
        window
        + "\"forEach\": { \"h\": \"plan.Headcounts\" }, \"require\": \"h.People == 1\", "
        + $"\"expects\": {{ \"every\": \"{every}\", \"within\": \"{within}\" }}";

    [Fact]
    public void Every_year_of_the_horizon_must_be_told()
    {
        Hiring
            .Check(Rule("year", "horizon"), Hiring.Plan(Rows("2024", "2025", "2026")))
            .Outcome.ShouldBe(Outcome.Passed);

        var rule = Hiring.Check(Rule("year", "horizon"), Hiring.Plan(Rows("2024", "2026")));
        rule.Outcome.ShouldBe(Outcome.Unknown);
        var finding = rule.Findings.ShouldHaveSingleItem();
        finding.Pointer.ShouldBe("/headcounts");
        finding.Message.ShouldBe("Not decided: there is no row for 2025; the rule expects every year.");
    }

    [Fact]
    public void Quarters_cover_a_year_when_all_four_are_there()
    {
        string[] quarters = ["2024", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-H1", "2026-H2"];
        Hiring.Check(Rule("year", "horizon"), Hiring.Plan(Rows(quarters))).Outcome.ShouldBe(Outcome.Passed);
        Hiring
            .Check(Rule("year", "horizon"), Hiring.Plan(Rows(quarters.Where(q => q != "2025-Q3").ToArray())))
            .Findings.ShouldHaveSingleItem()
            .Message.ShouldBe("Not decided: the rows in scope do not cover 2025; the rule expects every year.");
    }

    [Theory]
    [InlineData("\"when\": \"h.Hires > 0\"", "it is not known whether the row of 2025 is in scope")]
    [InlineData(
        "\"window\": { \"from\": \"2025-02-01\", \"to\": \"2026-01-01\" }, \"straddle\": \"exclude\"",
        "the row of 2025 lies partly outside of the window, and the rule leaves such rows out"
    )]
    public void Nobody_is_told_that_a_row_is_missing_which_is_there(string scope, string because) =>
        Hiring
            .Check(Rule("year", "horizon", scope + ", "), Hiring.Plan(Rows("2024", "2025", "2026")))
            .Findings.ShouldContain(
                f => f.Message == "Not decided: the rows in scope do not cover 2025; the rule expects every year.",
                because
            );

    [Fact]
    public void A_year_covers_each_of_its_quarters() =>
        Hiring.Check(Rule("quarter", "horizon"), Hiring.Plan(Rows("2024", "2025"))).Findings.Count.ShouldBe(4);

    [Fact]
    public void Within_the_window_only_its_own_days_count()
    {
        const string Window = "\"window\": { \"from\": \"2024-07-01\", \"to\": \"2025-07-01\" }, ";
        Hiring
            .Check(Rule("year", "window", Window), Hiring.Plan(Rows("2024-H2", "2025-H1")))
            .Outcome.ShouldBe(Outcome.Passed);
        Hiring
            .Check(Rule("year", "window", Window), Hiring.Plan(Rows("2024-H2", "2025-Q2")))
            .Findings.ShouldHaveSingleItem()
            .Message.ShouldContain("2025");
    }

    [Fact]
    public void A_failed_row_outweighs_a_missing_one()
    {
        var rule = Hiring.Check(
            Rule("year", "horizon").Replace("h.People == 1", "h.People == 2", StringComparison.Ordinal),
            Hiring.Plan(Rows("2024"))
        );
        rule.Outcome.ShouldBe(Outcome.Failed);
        rule.Findings.Select(f => f.Reason)
            .ShouldBe([FindingReason.False, FindingReason.Missing, FindingReason.Missing]);
    }

    [Fact]
    public void An_error_rule_must_say_what_it_expects() =>
        Hiring
            .ReadRules("\"forEach\": { \"h\": \"plan.Headcounts\" }, \"require\": \"true\"")
            .Diagnostics.ShouldHaveSingleItem()
            .Id.ShouldBe("RK0010");
}
