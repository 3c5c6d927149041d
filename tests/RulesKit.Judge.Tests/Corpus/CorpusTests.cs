using RulesKit.Judge.Tests.Judging;
using RulesKit.Language.Tree;
using RulesKit.Tests.Trees;

namespace RulesKit.Judge.Tests.Corpus;

/// <summary>Every expression of the corpus has the value written beside it, to us and to C#.</summary>
public sealed class CorpusTests
{
    private static readonly Setting Setting = CorpusFile.Setting;

    private static BoundExpression[] Bound => [.. CorpusFile.Cases.Select(c => Setting.TryBind(c.Expression)!)];

    [Fact]
    public void The_corpus_is_large_and_says_nothing_twice()
    {
        CorpusFile.Cases.Count.ShouldBeGreaterThanOrEqualTo(400);
        CorpusFile.Cases.Select(c => c.Expression).ShouldBeUnique();
    }

    [Fact]
    public void The_binder_accepts_every_expression() =>
        CorpusFile
            .Cases.Where(c => Setting.TryBind(c.Expression) is null)
            .Select(c =>
                $"{c.Expression}: {string.Join(" ", Setting.Bind(c.Expression).Diagnostics.Select(d => d.Message))}"
            )
            .ShouldBeEmpty();

    [Fact]
    public void Every_expression_has_the_value_beside_it()
    {
        var wrong =
            from c in CorpusFile.Cases
            let found = ValueText.Of(OwnMeanings.Interpret(Setting, Setting.TryBind(c.Expression)!, CorpusFile.Plan))
            where found != ValueText.Normalize(c.Is)
            select $"{c.Expression} is {found}, not {c.Is}";

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void The_compiler_of_CSharp_gives_the_same_values() =>
        CSharpJudge.Disagreements(Setting, Bound, [CorpusFile.Plan]).Select(d => d.Message).ShouldBeEmpty();

    [Fact]
    public void The_corpus_reaches_every_operator_pattern_member_and_operation()
    {
        var reached = Bound.SelectMany(TreeKinds.Of).ToHashSet();

        TreeKinds.All.Where(kind => !reached.Contains(kind)).ShouldBeEmpty();
    }
}
