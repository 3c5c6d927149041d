using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Dialects;
using RulesKit.Workflows.Binding;
using RulesKit.Workflows.Tests.Conformance;

namespace RulesKit.Workflows.Tests.Binding;

/// <summary>Every prefix, suffix and one-character deletion of one recorded expression in eight is read without a fault.</summary>
public sealed class ParserRobustnessTests
{
    [Fact]
    public void No_edit_of_an_expression_ends_the_parser_or_puts_a_mistake_outside_of_it()
    {
        var expressions = ConformanceCase
            .All.SelectMany(c => Expressions(c.Json))
            .Where(e => e.Length is > 0 and < 80)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        expressions.Length.ShouldBeGreaterThan(500);
        foreach (var text in expressions.Where((_, i) => i % 8 == 0).SelectMany(Edits))
        {
            var diagnostics = new DiagnosticBag();
            var tree = Parser.Parse(
                ExpressionText.Of(text),
                diagnostics,
                ExpressionLimits.Default,
                WorkflowDialect.IgnoringCase
            );
            tree.HasMistakes.ShouldBe(diagnostics.Count > 0, text);
            diagnostics
                .ToSorted()
                .ShouldAllBe(d => d.Location.Span.Start >= 0 && d.Location.Span.End <= text.Length, text);
        }
    }

    [Theory]
    [InlineData("(")]
    [InlineData("!")]
    [InlineData("new [] {")]
    [InlineData("a[")]
    [InlineData("a => ")]
    [InlineData("-")]
    [InlineData("not ")]
    [InlineData("1 ?? ")]
    public void Deep_nesting_is_refused_and_ends_no_process(string part)
    {
        var diagnostics = new DiagnosticBag();
        Parser.Parse(
            ExpressionText.Of(string.Concat(Enumerable.Repeat(part, 1500))),
            diagnostics,
            ExpressionLimits.Default,
            WorkflowDialect.IgnoringCase
        );
        diagnostics.HasErrors.ShouldBeTrue();
    }

    private static IEnumerable<string> Edits(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            yield return text[..i];
            yield return text[i..];
            yield return text.Remove(i, 1);
        }
    }

    private static IEnumerable<string> Expressions(System.Text.Json.JsonElement json) =>
        json.ValueKind switch
        {
            System.Text.Json.JsonValueKind.Object => json.EnumerateObject()
                .SelectMany(p =>
                    p.Name == "Expression" && p.Value.ValueKind == System.Text.Json.JsonValueKind.String
                        ? [p.Value.GetString()!]
                        : Expressions(p.Value)
                ),
            System.Text.Json.JsonValueKind.Array => json.EnumerateArray().SelectMany(Expressions),
            _ => [],
        };
}
