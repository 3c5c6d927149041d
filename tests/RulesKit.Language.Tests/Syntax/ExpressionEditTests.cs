using RulesKit.Language.Binding;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax;
using RulesKit.Language.Tests.Binding;
using RulesKit.Language.Tests.RuleSets;
using RulesKit.Language.Types;

namespace RulesKit.Language.Tests.Syntax;

/// <summary>
/// Every expression of the corpus, each of its beginnings and endings, and each with one character missing: nothing
/// crashes, every diagnostic lies on characters of the expression, and in a file on the characters that it came from.
/// </summary>
public class ExpressionEditTests
{
    public static TheoryData<CorpusExpression> Expressions => [.. ExpressionCorpus.All];

    [Theory]
    [MemberData(nameof(Expressions))]
    public void Every_part_of_an_expression_is_read_and_reported_inside_of_it(CorpusExpression expression)
    {
        foreach (var text in ExpressionEdits.Of(expression.Text))
        {
            var diagnostics = new DiagnosticBag();

            var tree = Parser.Parse(ExpressionText.Of(text), diagnostics, ExpressionLimits.Default);

            SyntaxSpans.ShouldNest(tree.Root);
            tree.HasMistakes.ShouldBe(diagnostics.HasErrors, text);
            foreach (var diagnostic in diagnostics.ToSorted())
            {
                var span = diagnostic.Location.Span;
                (span.Start >= 0 && span.Length >= 0 && span.End <= text.Length).ShouldBeTrue($"{text}: {diagnostic}");
                diagnostic.Message.ShouldEndWith(".");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Expressions))]
    public void An_expression_in_a_file_is_reported_on_the_characters_it_came_from(CorpusExpression expression)
    {
        foreach (var text in ExpressionEdits.Of(expression.Text))
        {
            var plain = BindAlone(text);
            foreach (var escapesAll in new[] { false, true })
            {
                var written = WrittenAsJson.Of(text, RuleSetTexts.Requiring, escapesAll);

                var reported = RuleSetChecks.Check(written.File);

                reported
                    .Select(d => (d.Id, d.Location.Span, d.Message))
                    .ShouldBe(plain.Select(d => (d.Id, written.Map(d.Location.Span), d.Message)), text);
            }
        }
    }

    private static IReadOnlyList<Diagnostic> BindAlone(string text)
    {
        var diagnostics = new DiagnosticBag();
        var definitions = new DefinitionTable(ExpressionLimits.Default);
        var scope = new BindingScope(Bakery.Model, new ConstantTable(), definitions, WindowUse.None);
        var bound = ExpressionBinder.BindAs(
            ExpressionText.Of(text),
            scope,
            diagnostics,
            "\"require\"",
            "a bool",
            RuleTypes.IsBoolean
        );

        // What is refused says why, and what says why is refused.
        bound.Type.IsError().ShouldBe(diagnostics.HasErrors, text);
        return diagnostics.ToSorted();
    }
}
