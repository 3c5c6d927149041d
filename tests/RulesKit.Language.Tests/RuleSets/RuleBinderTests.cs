using RulesKit.Language.Diagnostics;
using static RulesKit.Language.Tests.RuleSets.RuleSetMistakes;
using static RulesKit.Language.Tests.RuleSets.RuleSetTexts;

namespace RulesKit.Language.Tests.RuleSets;

/// <summary>The expressions of a rule: what each must be, and which names it sees.</summary>
public class RuleBinderTests
{
    private const string Stalls = "\"forEach\": { \"stall\": \"plan.Stalls\" }, \"expects\": \"any\"";

    [Fact]
    public void The_item_is_seen_by_every_expression_of_its_rule() =>
        ShouldBeFine(
            WithRules(
                Rule(
                    $"{Stalls}, \"when\": \"stall.Helpers > 1\", \"require\": \"stall.Fee > 1\", \"message\": \"{{stall.Town}}\", \"exceptions\": [{{ \"when\": \"stall.Fee is null\", \"reason\": \"x\" }}]"
                )
            )
        );

    [Fact]
    public void The_item_is_not_seen_by_another_rule() =>
        ShouldReport(
            WithRules(
                Rule($"{Stalls}, \"require\": \"stall.Helpers > 1\""),
                Rule("\"require\": \"[|stall|].Helpers > 1\"", "second")
            ),
            DiagnosticCatalog.UnknownName,
            "It is the forEach variable of a rule, which only that rule's own expressions see."
        );

    [Fact]
    public void The_sequence_does_not_see_its_own_item() =>
        ShouldReport(
            WithRules(
                Rule("\"forEach\": { \"stall\": \"[|stall|].Breads\" }, \"expects\": \"any\", \"require\": \"stall.X\"")
            ),
            DiagnosticCatalog.UnknownName,
            "Nothing is called 'stall' here."
        );

    [Theory]
    [InlineData("\"require\": \"[|plan.Ovens|]\"", "\"require\" must be a bool; 'plan.Ovens' is an integer.")]
    [InlineData(
        "\"require\": \"[|plan.Breads|]\"",
        "'plan.Breads' is a sequence of Bread. Ask its items: .All(x => …) or .Any(x => …)."
    )]
    [InlineData("\"require\": \"[|null|]\"", "'null' is null.")]
    [InlineData(
        "\"require\": \"plan.Organic\", \"when\": \"[|plan.Id|]\"",
        "\"when\" must be a bool; 'plan.Id' is a text."
    )]
    [InlineData(
        "\"require\": \"plan.Organic\", \"exceptions\": [{ \"when\": \"[|asOf|]\", \"reason\": \"x\" }]",
        "\"when\" must be a bool; 'asOf' is a date."
    )]
    [InlineData(
        "\"forEach\": { \"x\": \"[|plan|]\" }, \"expects\": \"any\", \"require\": \"x.Nothing\"",
        "\"forEach\" must be a sequence; 'plan' is a Plan."
    )]
    public void An_expression_has_the_type_of_its_place(string members, string message) =>
        ShouldReport(WithRules(Rule(members)), DiagnosticCatalog.WrongType, message);

    [Theory]
    [InlineData("plan")]
    [InlineData("window")]
    [InlineData("Date")]
    [InlineData("for")]
    public void An_item_is_not_called_what_means_something_already(string name) =>
        ShouldReport(
            WithRules(
                Rule(
                    $"\"forEach\": {{ [|\"{name}\"|]: \"plan.Stalls\" }}, \"expects\": \"any\", \"require\": \"plan.Organic\""
                )
            ),
            DiagnosticCatalog.NameConflict,
            $"\"{name}\" already means something in every expression; choose another name."
        );

    [Fact]
    public void An_item_is_not_called_like_a_constant() =>
        ShouldReport(
            With(
                $"\"constants\": {{ \"x\": true }}, \"rules\": [{Rule("\"forEach\": { [|\"x\"|]: \"plan.Stalls\" }, \"expects\": \"any\", \"require\": \"plan.Organic\"")}, {Rule("\"require\": \"x\"", "second")}]",
                hasRules: true
            ),
            DiagnosticCatalog.NameConflict,
            "\"x\" already means something in this rule set; choose another name."
        );

    [Fact]
    public void An_item_has_a_name_that_expressions_can_write() =>
        ShouldReport(
            WithRules(
                Rule(
                    "\"forEach\": { [|\"my-stall\"|]: \"plan.Stalls\" }, \"expects\": \"any\", \"require\": \"plan.Organic\""
                )
            ),
            DiagnosticCatalog.InvalidText,
            "\"my-stall\" is no name that expressions can write"
        );

    [Fact]
    public void Mistakes_in_every_expression_of_every_rule_are_reported() =>
        RuleSetChecks
            .Check(
                WithRules(
                    Rule(
                        "\"forEach\": { \"s\": \"plan.A\" }, \"expects\": \"any\", \"when\": \"plan.B\", \"require\": \"plan.C && plan.D\", \"message\": \"{plan.E} {plan.F}\""
                    ),
                    Rule(
                        "\"require\": \"plan.G\", \"exceptions\": [{ \"when\": \"plan.H\", \"reason\": \"x\" }]",
                        "second"
                    )
                )
            )
            .Select(d => d.Location.Source.Text.Substring(d.Location.Span.Start, d.Location.Span.Length))
            .ShouldBe(["A", "B", "C", "D", "E", "F", "G", "H"]);
}
