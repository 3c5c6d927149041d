using RulesKit.Language.Diagnostics;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;
using static RulesKit.Language.Tests.RuleSets.RuleSetMistakes;
using static RulesKit.Language.Tests.RuleSets.RuleSetTexts;

namespace RulesKit.Language.Tests.RuleSets;

/// <summary>Named values.</summary>
public class ConstantTests
{
    [Theory]
    [InlineData("true", "x")]
    [InlineData("5", "x > 1")]
    [InlineData("-9223372036854775808", "x < 1")]
    [InlineData("0.10", "x == 0.1")]
    [InlineData("1e2", "x == 100")]
    [InlineData("1.0", "x == 1")]
    [InlineData("\"rye\"", "plan.Breads.Any(b => b.Flour == x)")]
    [InlineData("{ \"date\": \"2027-04-23\" }", "plan.Stalls.Any(s => s.Date > x)")]
    [InlineData("{ \"period\": \"2027-Q2\" }", "plan.Sales.Any(s => s.Period == x)")]
    [InlineData("[\"rye\", \"spelt\"]", "plan.Breads.Any(b => x.Contains(b.Flour))")]
    [InlineData("[1, 2.5]", "x.Contains(2)")]
    [InlineData("[{ \"date\": \"2027-04-23\" }]", "x.Contains(asOf)")]
    public void A_constant_has_a_value_of_its_type(string value, string require) =>
        ShouldBeFine(WithConstants($"\"x\": {value}", require));

    [Fact]
    public void A_whole_number_is_an_integer_and_others_are_exact()
    {
        Value("5").ShouldBe(5L);
        Value("5.0").ShouldBe(5m);
        Value("5e0").ShouldBe(5m);
        Value("0.1234567890123456789012345678").ShouldBe(0.1234567890123456789012345678m);
    }

    [Theory]
    [InlineData("[|null|]", "A constant can't be null; it is true, false, a text, a number of at most 28 digits,")]
    [InlineData("[|{}|]", "A constant can't be an object")]
    [InlineData("[|{ \"date\": \"2027-02-30\" }|]", "A constant can't be an object")]
    [InlineData("[|{ \"date\": \"2027-02-03\", \"period\": \"2027\" }|]", "A constant can't be an object")]
    [InlineData("[|[]|]", "A constant array holds at least one value, and values of one type only.")]
    [InlineData("[|[1, \"a\"]|]", "values of one type only.")]
    [InlineData("[1, [|[2]|]]", "A constant can't be an array")]
    [InlineData("[1, [|null|], [|{}|]]", "A constant can't be null")]
    public void Anything_else_is_no_constant_and_its_uses_are_let_pass(string value, string message)
    {
        var marked = WithConstants($"\"x\": {value}", "x.Contains(5) && x");
        var count = value.Split("[|").Length - 1;
        ShouldReport(marked, DiagnosticCatalog.WrongKind, [message, .. Enumerable.Repeat("", count - 1)]);
    }

    [Theory]
    [InlineData("[|9223372036854775808|]")]
    [InlineData("[|0.12345678901234567890123456789|]")]
    [InlineData("[|1e400|]")]
    [InlineData("[1, [|1e400|]]")]
    public void A_number_that_can_not_be_kept_exactly_is_refused(string value) =>
        ShouldReport(
            WithConstants($"\"x\": {value}", "x > 1"),
            DiagnosticCatalog.InvalidLiteral,
            "a number of at most 28 digits"
        );

    [Fact]
    public void A_constant_that_nothing_reads_is_a_warning() =>
        ShouldReport(
            WithConstants("[|\"unread\"|]: 5", "plan.Organic"),
            DiagnosticCatalog.Unread,
            "\"unread\" is never read. Remove it, or use it."
        );

    [Fact]
    public void A_name_is_a_constant_or_a_definition_and_its_uses_are_let_pass() =>
        ShouldReport(
            With(
                "\"constants\": { \"x\": 5 }, \"definitions\": { [|\"x\"|]: \"plan.Organic\" }, "
                    + $"\"rules\": [{Rule("\"require\": \"x\"")}]",
                hasRules: true
            ),
            DiagnosticCatalog.NameConflict,
            "\"x\" already means something in this rule set; choose another name."
        );

    [Theory]
    [InlineData("plan")]
    [InlineData("string")]
    public void A_constant_is_not_called_what_means_something_already(string name) =>
        ShouldReport(
            WithConstants($"[|\"{name}\"|]: 5", "plan.Organic"),
            DiagnosticCatalog.NameConflict,
            $"\"{name}\" already means something in every expression; choose another name."
        );

    private static object Value(string json)
    {
        var (ruleSet, _) = RuleSetChecks.Bind(WithConstants($"\"x\": {json}", "x == x"));
        var comparison = (ComparisonExpression)ruleSet!.Rules.Single().Require;
        var constant = (ConstantExpression)comparison.Left;
        constant.Type.ShouldBe(constant.Value is long ? ScalarType.Integer : ScalarType.Number);
        return constant.Value;
    }

    private static string WithConstants(string constants, string require) =>
        With($"\"constants\": {{ {constants} }}, \"rules\": [{Rule($"\"require\": \"{require}\"")}]", hasRules: true);
}
