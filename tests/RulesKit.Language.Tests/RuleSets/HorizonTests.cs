using RulesKit.Language.Types;
using static RulesKit.Language.Tests.RuleSets.RuleSetTexts;

namespace RulesKit.Language.Tests.RuleSets;

/// <summary>Windows held against the horizons of known plans.</summary>
public class HorizonTests
{
    private static readonly DateRange Early = new(Date.Of(2024, 1, 1), Date.Of(2026, 1, 1));
    private static readonly DateRange Late = new(Date.Of(2028, 1, 1), Date.Of(2029, 1, 1));

    [Theory]
    [InlineData("2025-12-31", "2026-01-01", false)]
    [InlineData("2026-01-01", "2028-01-01", true)]
    [InlineData("2026-01-01", "2028-01-02", false)]
    [InlineData("2029-01-01", "2030-01-01", true)]
    [InlineData("2023-01-01", "2024-01-01", true)]
    public void A_window_between_all_horizons_is_reported_once(string from, string to, bool isReported)
    {
        var window = $$"""{ "from": "{{from}}", "to": "{{to}}" }""";
        var text = WithRules(Rule($"\"window\": {window}, \"require\": \"plan.Organic\""));

        var diagnostics = RuleSetChecks.CheckHorizons(text, [Early, Late]);

        diagnostics
            .Select(d => (d.Id, Marked: text.Substring(d.Location.Span.Start, d.Location.Span.Length)))
            .ShouldBe(isReported ? [("RK2022", window)] : []);
    }

    [Fact]
    public void Without_plans_or_without_a_window_nothing_is_said()
    {
        var far = WithRules(Rule("\"window\": { \"from\": \"2099-01-01\" }, \"require\": \"plan.Organic\""));
        RuleSetChecks.CheckHorizons(far, []).ShouldBeEmpty();
        RuleSetChecks.CheckHorizons(WithRules(Rule("\"require\": \"plan.Organic\"")), [Early]).ShouldBeEmpty();
    }
}
