using RulesKit.Language.Diagnostics;
using static RulesKit.Language.Tests.RuleSets.RuleSetMistakes;
using static RulesKit.Language.Tests.RuleSets.RuleSetTexts;

namespace RulesKit.Language.Tests.RuleSets;

/// <summary>The days in which a rule is in force.</summary>
public class WindowTests
{
    [Theory]
    [InlineData("\"from\": \"2027-04-23\"", "2027-04-23", null)]
    [InlineData("\"to\": \"2027-04-23\"", null, "2027-04-23")]
    [InlineData("\"from\": \"2027-04-23\", \"to\": \"2027-04-24\"", "2027-04-23", "2027-04-24")]
    [InlineData("\"from\": \"2024-04-23\", \"for\": \"P3Y\"", "2024-04-23", "2027-04-23")]
    [InlineData("\"from\": \"2024-04-23\", \"for\": \"P18M\"", "2024-04-23", "2025-10-23")]
    [InlineData("\"from\": \"2024-04-23\", \"for\": \"P2W\"", "2024-04-23", "2024-05-07")]
    [InlineData("\"from\": \"2024-04-23\", \"for\": \"P10D\"", "2024-04-23", "2024-05-03")]
    public void A_window_goes_from_a_day_up_to_another(string members, string? from, string? to)
    {
        var (ruleSet, diagnostics) = RuleSetChecks.Bind(WithWindow($"{{ {members} }}"));

        diagnostics.ShouldBeEmpty();
        var window = ruleSet!.Rules.Single().Window;
        window.From?.ToString().ShouldBe(from);
        window.To?.ToString().ShouldBe(to);
    }

    [Theory]
    [InlineData("[|{ \"from\": \"2027-04-23\", \"to\": \"2027-04-23\" }|]")]
    [InlineData("[|{ \"from\": \"2027-04-23\", \"to\": \"2026-04-23\" }|]")]
    [InlineData("[|{ \"from\": \"2027-04-23\", \"for\": \"P0D\" }|]")]
    public void A_window_holds_a_day(string window) =>
        ShouldReport(WithWindow(window), DiagnosticCatalog.EmptyWindow, "holds no day.");

    [Fact]
    public void A_window_that_ends_with_the_calendars_first_day_is_told_without_a_first_day() =>
        ShouldReport(
            WithWindow("[|{ \"to\": \"0001-01-01\" }|]"),
            DiagnosticCatalog.EmptyWindow,
            "The window up to, and not including, 0001-01-01 holds no day."
        );

    [Theory]
    [InlineData(
        "{ \"from\": [|\"23.4.2027\"|] }",
        "\"from\" is \"23.4.2027\", which is no date; write year, month and day as 2027-04-23."
    )]
    [InlineData("{ \"from\": [|\"x\"|], \"to\": [|\"y\"|] }", "\"from\" is \"x\"")]
    [InlineData(
        "{ \"from\": \"2027-04-23\", \"for\": [|\"3 years\"|] }",
        "\"for\" is \"3 years\"; write a length of time as P3Y, P18M, P2W or P10D."
    )]
    [InlineData("{ \"from\": \"2027-04-23\", \"for\": [|\"-P3Y\"|] }", "\"for\" is \"-P3Y\"")]
    [InlineData("{ \"for\": [|\"P3Y\"|] }", "\"for\" goes with \"from\" and takes the place of \"to\".")]
    [InlineData(
        "{ \"from\": \"2027-04-23\", \"to\": \"2028-04-23\", \"for\": [|\"P3Y\"|] }",
        "\"for\" goes with \"from\""
    )]
    [InlineData("{ \"from\": \"9999-04-23\", \"for\": [|\"P3Y\"|] }", "The window would end after the year 9999.")]
    [InlineData("{ \"from\": [|\"x\"|], \"for\": \"P3Y\" }", "\"from\" is \"x\"")]
    public void A_window_that_is_written_wrong_is_a_window_all_the_same(string window, string message)
    {
        // The expressions that read it are not blamed.
        var count = window.Split("[|").Length - 1;
        ShouldReport(
            WithWindow(window, "window.From < asOf"),
            DiagnosticCatalog.InvalidText,
            [message, .. Enumerable.Repeat("", count - 1)]
        );
    }

    [Fact]
    public void A_window_without_an_end_or_beginning_says_nothing() =>
        ShouldReport(
            WithWindow("[|{}|]"),
            DiagnosticCatalog.MissingKey,
            "A window has a \"from\", a \"to\" or both; leave \"window\" out when the rule is always in force."
        );

    [Fact]
    public void A_rule_without_a_window_does_not_read_one() =>
        ShouldReport(
            WithRules(Rule("\"require\": \"[|window|].From < asOf\"")),
            DiagnosticCatalog.NoWindow,
            "This rule has no window, so 'window' means nothing here. Give the rule a \"window\", or leave it out."
        );

    private static string WithWindow(string window, string require = "plan.Organic") =>
        WithRules(Rule($"\"window\": {window}, \"require\": \"{require}\""));
}
