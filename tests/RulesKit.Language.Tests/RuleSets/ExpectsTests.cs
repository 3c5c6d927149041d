using RulesKit.Language.Diagnostics;
using RulesKit.Language.RuleSets;
using static RulesKit.Language.Tests.RuleSets.RuleSetMistakes;
using static RulesKit.Language.Tests.RuleSets.RuleSetTexts;

namespace RulesKit.Language.Tests.RuleSets;

/// <summary>Which items a rule expects to find.</summary>
public class ExpectsTests
{
    private const string Sales = "\"forEach\": { \"sale\": \"plan.Sales\" }, \"require\": \"sale.Loaves > 0\"";

    [Theory]
    [InlineData("\"any\"", false, 0, false)]
    [InlineData("\"some\"", true, 0, false)]
    [InlineData("{ \"every\": \"year\", \"within\": \"horizon\" }", true, 12, true)]
    [InlineData("{ \"every\": \"half\", \"within\": \"horizon\" }", true, 6, true)]
    [InlineData("{ \"every\": \"quarter\", \"within\": \"window\" }", true, 3, false)]
    [InlineData("{ \"every\": \"month\", \"within\": \"window\" }", true, 1, false)]
    public void What_is_expected_is_read(string expects, bool needsSome, int months, bool withinHorizon)
    {
        var (ruleSet, diagnostics) = RuleSetChecks.Bind(WithRules(Rule($"{Sales}, \"expects\": {expects}")));

        diagnostics.ShouldBeEmpty();
        ruleSet!.Rules.Single().Expects.ShouldBe(new Expectation(needsSome, months, withinHorizon));
    }

    [Theory]
    [InlineData("")]
    [InlineData(", \"severity\": \"error\"")]
    public void An_error_rule_over_items_says_what_it_expects(string severity) =>
        ShouldReport(
            WithRules(Rule($"{Sales.Replace("\"forEach\"", "[|\"forEach\"|]")}{severity}")),
            DiagnosticCatalog.MissingExpects,
            "Without it a plan that leaves rows out would pass."
        );

    [Theory]
    [InlineData("warning")]
    [InlineData("info")]
    public void Other_rules_need_not(string severity) =>
        ShouldBeFine(WithRules(Rule($"{Sales}, \"severity\": \"{severity}\"")));

    [Fact]
    public void A_statement_about_the_plan_expects_nothing() =>
        ShouldReport(
            WithRules(Rule("\"require\": \"plan.Organic\", \"expects\": [|\"some\"|]")),
            DiagnosticCatalog.UnknownKey,
            "this rule has no \"forEach\"."
        );

    [Theory]
    [InlineData(
        "[|\"all\"|]",
        "\"expects\" holds the text \"all\"; write \"any\", \"some\" or { \"every\": \"year\", \"within\": \"window\" }."
    )]
    [InlineData("[|5|]", "\"expects\" holds the number 5")]
    [InlineData("{ \"every\": [|\"day\"|], \"within\": \"horizon\" }", "expected one of year, half, quarter, month.")]
    [InlineData("{ \"every\": \"year\", \"within\": [|\"plan\"|] }", "expected one of window, horizon.")]
    public void Other_expectations_are_reported(string expects, string message) =>
        ShouldReport(WithRules(Rule($"{Sales}, \"expects\": {expects}")), DiagnosticCatalog.UnknownOption, message);

    [Theory]
    [InlineData("[|{|] \"every\": \"year\" }", "\"expects\" has no \"within\"; it is required.")]
    [InlineData("[|{|] \"within\": \"window\" }", "\"expects\" has no \"every\"; it is required.")]
    public void Every_period_has_a_length_and_a_range(string expects, string message) =>
        ShouldReport(WithRules(Rule($"{Sales}, \"expects\": {expects}")), DiagnosticCatalog.MissingKey, message);

    [Fact]
    public void Every_period_needs_items_that_are_dated() =>
        ShouldReport(
            WithRules(
                Rule(
                    "\"forEach\": { \"bread\": \"plan.Breads\" }, \"require\": \"bread.Price > 0\", \"expects\": [|{ \"every\": \"year\", \"within\": \"horizon\" }|]"
                )
            ),
            DiagnosticCatalog.WrongType,
            "\"every\" asks for items in each period, but Bread is not dated by the model."
        );
}
