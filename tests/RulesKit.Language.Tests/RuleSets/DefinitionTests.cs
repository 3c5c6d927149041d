using RulesKit.Language.Diagnostics;
using RulesKit.Language.Tree;
using static RulesKit.Language.Tests.RuleSets.RuleSetMistakes;
using static RulesKit.Language.Tests.RuleSets.RuleSetTexts;

namespace RulesKit.Language.Tests.RuleSets;

/// <summary>Named expressions: each is checked once, in whatever order they stand.</summary>
public class DefinitionTests
{
    [Fact]
    public void A_definition_may_use_earlier_and_later_ones()
    {
        var text = WithDefinitions(
            """ "b": "a + c", "a": "1", "c": "a + plan.Ovens" """,
            Rule("\"require\": \"b > c\"")
        );

        var (ruleSet, diagnostics) = RuleSetChecks.Bind(text);

        diagnostics.ShouldBeEmpty();
        var comparison = ruleSet!.Rules.Single().Require.ShouldBeOfType<ComparisonExpression>();
        comparison.Left.ShouldBeOfType<DefinitionExpression>().Definition.Name.ShouldBe("b");
    }

    [Fact]
    public void Uses_of_a_definition_share_one_tree()
    {
        var text = WithDefinitions(
            """ "many": "plan.Breads.Count" """,
            Rule("\"require\": \"many > 1 && many < 9\""),
            Rule("\"require\": \"many != 5\"", "second")
        );

        var (ruleSet, _) = RuleSetChecks.Bind(text);

        Uses(ruleSet!.Rules[0].Require)
            .Concat(Uses(ruleSet.Rules[1].Require))
            .Select(u => u.Definition)
            .Distinct()
            .ShouldHaveSingleItem();
    }

    [Fact]
    public void A_mistake_in_a_definition_is_reported_once_however_often_it_is_used() =>
        ShouldReport(
            WithDefinitions(
                """ "bad": "plan.[|Breds|]", "worse": "bad.Any()" """,
                Rule("\"require\": \"bad.Any() && worse && bad.All(b => b.Nothing)\", \"message\": \"{bad.Count}\""),
                Rule("\"require\": \"worse\"", "second")
            ),
            DiagnosticCatalog.UnknownMember,
            "Did you mean 'Breads'?"
        );

    [Fact]
    public void A_definition_that_nothing_reads_is_checked_too() =>
        ShouldReport(
            WithDefinitions(""" "unread": "plan.[|Breds|]" """, Rule("\"require\": \"plan.Organic\"")),
            DiagnosticCatalog.UnknownMember,
            "Did you mean 'Breads'?"
        );

    [Fact]
    public void A_definition_that_nothing_reads_is_a_warning() =>
        ShouldReport(
            WithDefinitions(""" [|"unread"|]: "used", "used": "1" """, Rule("\"require\": \"plan.Organic\"")),
            DiagnosticCatalog.Unread,
            "\"unread\" is never read. Remove it, or use it."
        );

    [Fact]
    public void Nothing_is_called_unread_while_a_misspelt_use_may_be_the_reason() =>
        ShouldReport(
            WithDefinitions(""" "manyBreads": "plan.Breads.Count" """, Rule("\"require\": \"[|manyBread|] > 1\"")),
            DiagnosticCatalog.UnknownName,
            "Did you mean 'manyBreads'?"
        );

    [Theory]
    [InlineData(
        """ [|"a"|]: "a" """,
        "The definition \"a\" needs itself to be worked out: a → a. Take one step out of the circle."
    )]
    [InlineData(""" [|"a"|]: "b + 1", "b": "a" """, "a → b → a.")]
    [InlineData(""" [|"a"|]: "b + c", "b": "a", "c": "a" """, "a → b → a.")]
    [InlineData(""" "z": "a", [|"a"|]: "b", "b": "c", "c": "a" """, "a → b → c → a.")]
    [InlineData(""" [|"a"|]: "plan.Breads.Count(x => b > 1)", "b": "plan.Breads.Count(x => a > 1)" """, "a → b → a.")]
    public void A_circle_is_reported_once_with_its_way(string definitions, string message) =>
        ShouldReport(
            WithDefinitions(definitions, Rule("\"require\": \"a > 1 && a > 2\"")),
            DiagnosticCatalog.DefinitionCycle,
            message
        );

    [Fact]
    public void Two_circles_are_reported_both() =>
        ShouldReport(
            WithDefinitions(""" [|"a"|]: "b", "b": "a", [|"c"|]: "d", "d": "c" """, Rule("\"require\": \"a > c\"")),
            DiagnosticCatalog.DefinitionCycle,
            "a → b → a",
            "c → d → c"
        );

    [Fact]
    public void A_parameter_of_a_lambda_is_no_use_of_a_definition() =>
        RuleSetChecks
            .Check(WithDefinitions(""" "b": "plan.Breads.Any(b => b.Price > 1)" """, Rule("\"require\": \"b\"")))
            .ShouldHaveSingleItem()
            .Descriptor.ShouldBe(DiagnosticCatalog.NameConflict);

    [Fact]
    public void A_definition_does_not_see_the_items_of_rules() =>
        ShouldReport(
            WithDefinitions(
                """ "dear": "[|bread|].Price > 5" """,
                Rule("\"forEach\": { \"bread\": \"plan.Breads\" }, \"expects\": \"any\", \"require\": \"!dear\"")
            ),
            DiagnosticCatalog.UnknownName,
            "It is the forEach variable of a rule, which only that rule's own expressions see."
        );

    [Fact]
    public void A_definition_may_read_the_window_when_the_rules_that_use_it_have_one() =>
        ShouldBeFine(
            WithDefinitions(
                """ "inWindow": "plan.Stalls.Where(s => window.Contains(s.Date))", "some": "inWindow.Any()" """,
                Rule("\"window\": { \"from\": \"2027-01-01\" }, \"require\": \"some\"")
            )
        );

    [Fact]
    public void A_rule_without_a_window_can_not_use_a_definition_that_reads_it() =>
        ShouldReport(
            WithDefinitions(
                """ "inWindow": "plan.Stalls.Where(s => window.Contains(s.Date))", "some": "inWindow.Any()" """,
                Rule("\"require\": \"[|some|] || [|inWindow|].Any()\"")
            ),
            DiagnosticCatalog.NoWindow,
            "The definition 'some' reads the rule's window, and this rule has none.",
            "The definition 'inWindow' reads"
        );

    [Theory]
    [InlineData("[|\"a-b\"|]", "\"a-b\" is no name that expressions can write; use letters, digits and underscores.")]
    [InlineData("[|\"1a\"|]", "is no name")]
    [InlineData("[|\"\"|]", "is no name")]
    [InlineData("[|\"größe\"|]", "is no name")]
    public void A_name_is_one_that_expressions_can_write(string name, string message) =>
        ShouldReport(
            WithDefinitions($"{name}: \"1\"", Rule("\"require\": \"plan.Organic\"")),
            DiagnosticCatalog.InvalidText,
            message
        );

    [Theory]
    [InlineData("plan")]
    [InlineData("window")]
    [InlineData("asOf")]
    [InlineData("Date")]
    [InlineData("not")]
    [InlineData("true")]
    [InlineData("class")]
    [InlineData("int")]
    public void A_name_that_means_something_already_is_not_given_again(string name) =>
        ShouldReport(
            WithDefinitions($"[|\"{name}\"|]: \"1\"", Rule("\"require\": \"plan.Organic\"")),
            DiagnosticCatalog.NameConflict,
            $"\"{name}\" already means something in every expression; choose another name."
        );

    [Fact]
    public void A_definition_is_a_text() =>
        ShouldReport(
            WithDefinitions(""" "number": [|5|] """, Rule("\"require\": \"number > 1\"")),
            DiagnosticCatalog.WrongKind,
            "The definition \"number\" holds the number 5; an expression in quotes was expected."
        );

    private static string WithDefinitions(string definitions, params string[] rules) =>
        With($"\"definitions\": {{ {definitions} }}, \"rules\": [{string.Join(", ", rules)}]", hasRules: true);

    private static IEnumerable<DefinitionExpression> Uses(BoundExpression node) =>
        node is DefinitionExpression use ? [use] : node.Children.SelectMany(Uses);
}
