using RulesKit.Language.Diagnostics;
using RulesKit.Language.Formatting;
using RulesKit.Language.Syntax;
using RulesKit.Language.Tests.Support;
using RulesKit.Language.Tests.Syntax;

namespace RulesKit.Language.Tests.Formatting;

/// <summary>The layout of an expression is canonical, and its meaning stays.</summary>
public class ExpressionFormatterTests
{
    private static readonly string[] Blanks = ["", " ", "  ", "\t", "\n"];

    public static TheoryData<CorpusExpression> Expressions => [.. ExpressionCorpus.All];

    [Theory]
    [InlineData("a&&b||c", "a && b || c")]
    [InlineData("  a  +  b  ", "a + b")]
    [InlineData("-a - -b", "-a - -b")]
    [InlineData("- - a", "- -a")]
    [InlineData("! a", "!a")]
    [InlineData("a?b:c", "a ? b : c")]
    [InlineData("f ( a,b )", "f(a, b)")]
    [InlineData("x.All( (a,b)=>a<b )", "x.All((a, b) => a < b)")]
    [InlineData("x is>5 and<10", "x is > 5 and < 10")]
    [InlineData("x is not(1 or 2)", "x is not (1 or 2)")]
    [InlineData("x is not null", "x is not null")]
    [InlineData("x is -1 or not -2", "x is -1 or not -2")]
    [InlineData("a??b", "a ?? b")]
    [InlineData("a .\n B . C", "a.B.C")]
    [InlineData("\"a  b\"==x", "\"a  b\" == x")]
    [InlineData("", "")]
    public void Blanks_stand_around_operators_and_behind_commas(string written, string formatted) =>
        ExpressionFormatter.Format(written).ShouldBe(formatted);

    [Theory]
    [InlineData("a  &  b")]
    [InlineData("a  +  #")]
    [InlineData("\"open  ")]
    public void What_is_no_expression_stays_as_it_is(string written) =>
        ExpressionFormatter.Format(written).ShouldBe(written);

    [Theory]
    [MemberData(nameof(Expressions))]
    public void Formatting_keeps_the_tree_and_again_changes_nothing(CorpusExpression expression)
    {
        var formatted = ExpressionFormatter.Format(expression.Text);

        GroupingOf(formatted).ShouldBe(expression.Grouped);
        ExpressionFormatter.Format(formatted).ShouldBe(formatted);
    }

    [Fact]
    public void Whatever_blanks_stand_between_tokens_the_layout_is_the_same()
    {
        var cases =
            from expression in Gen.Elements(ExpressionCorpus.All.ToArray())
            from seed in Gen.Choose(0, int.MaxValue - 1)
            select (expression, seed);
        Laws.Hold(
            cases,
            c =>
            {
                var spread = Spread(c.expression.Text, new Random(c.seed));
                var formatted = ExpressionFormatter.Format(spread);
                GroupingOf(formatted).ShouldBe(c.expression.Grouped);
                formatted.ShouldBe(ExpressionFormatter.Format(c.expression.Text));
            },
            tries: 2000
        );
    }

    [Theory]
    [MemberData(nameof(Expressions))]
    public void An_expression_with_mistakes_keeps_its_tree_too(CorpusExpression expression)
    {
        foreach (var edited in ExpressionEdits.Of(expression.Text))
        {
            var formatted = ExpressionFormatter.Format(edited);
            GroupingOf(formatted).ShouldBe(GroupingOf(edited));
            ExpressionFormatter.Format(formatted).ShouldBe(formatted);
        }
    }

    /// <summary>The expression with other blanks wherever blanks may stand; those that keep two tokens apart stay.</summary>
    private static string Spread(string text, Random random)
    {
        var tokens = Lexer.Scan(new SyntaxReporter(ExpressionText.Of(text), new DiagnosticBag(), 1));
        var written = new System.Text.StringBuilder();
        var end = 0;
        foreach (var token in tokens)
        {
            var isTight = token.Span.Start == end;
            // Two tokens without a blank may be given one; where one is, it may be another but not gone.
            written.Append(Blanks[random.Next(isTight ? 0 : 1, Blanks.Length)]);
            written.Append(text, token.Span.Start, token.Span.Length);
            end = token.Span.End;
        }

        return written.ToString();
    }

    private static string GroupingOf(string text) =>
        Grouping.Of(Parser.Parse(ExpressionText.Of(text), new DiagnosticBag(), ExpressionLimits.Default).Root);
}
