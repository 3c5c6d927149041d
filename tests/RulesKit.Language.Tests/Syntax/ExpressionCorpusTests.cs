using Microsoft.CodeAnalysis.CSharp;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax;

namespace RulesKit.Language.Tests.Syntax;

/// <summary>Every expression of the corpus is read, and groups as C# groups it.</summary>
public class ExpressionCorpusTests
{
    public static TheoryData<CorpusExpression> Expressions => [.. ExpressionCorpus.All];

    [Fact]
    public void The_corpus_is_large_and_says_nothing_twice()
    {
        ExpressionCorpus.All.Count.ShouldBeGreaterThanOrEqualTo(150);
        ExpressionCorpus.All.Select(e => e.Text).ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Expressions))]
    public void An_expression_is_read_without_diagnostics_and_groups_as_written(CorpusExpression expression)
    {
        var diagnostics = new DiagnosticBag();

        var tree = Parser.Parse(ExpressionText.Of(expression.Text), diagnostics, ExpressionLimits.Default);

        diagnostics.ToSorted().ShouldBeEmpty();
        tree.HasMistakes.ShouldBeFalse();
        Grouping.Of(tree.Root).ShouldBe(expression.Grouped);
    }

    [Theory]
    [MemberData(nameof(Expressions))]
    public void The_compiler_of_CSharp_groups_it_the_same_way(CorpusExpression expression)
    {
        var tree = SyntaxFactory.ParseExpression(expression.Text);

        tree.GetDiagnostics().ShouldBeEmpty();
        RoslynGrouping.Of(tree).ShouldBe(expression.Grouped);
    }

    [Theory]
    [MemberData(nameof(Expressions))]
    public void Writing_every_bracket_changes_nothing(CorpusExpression expression)
    {
        var diagnostics = new DiagnosticBag();

        var tree = Parser.Parse(ExpressionText.Of(expression.Grouped), diagnostics, ExpressionLimits.Default);

        diagnostics.ToSorted().ShouldBeEmpty();
        Grouping.Of(tree.Root).ShouldBe(expression.Grouped);
    }

    [Theory]
    [MemberData(nameof(Expressions))]
    public void The_tree_covers_the_expression_and_each_node_lies_in_its_parent(CorpusExpression expression)
    {
        var tree = Parser.Parse(ExpressionText.Of(expression.Text), new DiagnosticBag(), ExpressionLimits.Default);

        (tree.Root.Span.Start, tree.Root.Span.End).ShouldBe((0, expression.Text.Length));
        SyntaxSpans.ShouldNest(tree.Root);
    }
}
