using RulesKit.Judge.Tests.Judging;
using RulesKit.Language.Tree;

namespace RulesKit.Judge.Tests.Generated;

/// <summary>Expressions that are compiled together, and the plans they run over.</summary>
internal sealed record ExpressionBatch(int Seed, IReadOnlyList<string> Expressions)
{
    public const int Size = 500;
    private const int PlanCount = 6;

    public static Arbitrary<ExpressionBatch> Any { get; } =
        Arb.From(
            Gen.Choose(0, int.MaxValue).Select(seed => new ExpressionBatch(seed, ExpressionTexts.Make(seed, Size))),
            batch => batch.Smaller()
        );

    /// <summary>Every disagreement, by the expression's place.</summary>
    public IReadOnlyList<(int Expression, string Message)> Disagreements()
    {
        var setting = ShopSetting.Setting;
        BoundExpression[] bound = [.. Expressions.Select(text => setting.TryBind(text)!)];
        try
        {
            return CSharpJudge.Disagreements(setting, bound, ShopSetting.Plans(Seed, PlanCount));
        }
        catch (NotCSharpException e)
        {
            return [(Math.Max(e.Expression, 0), e.Message)];
        }
    }

    public override string ToString() =>
        Expressions.Count == 1 ? $"{Expressions[0]} (plans of seed {Seed})" : $"{Expressions.Count} of seed {Seed}";

    /// <summary>One expression of many that is judged differently, then ever smaller ones.</summary>
    private IEnumerable<ExpressionBatch> Smaller() =>
        Expressions.Count > 1
            ? Disagreements()
                .Select(d => Expressions[d.Expression])
                .Distinct(StringComparer.Ordinal)
                .OrderBy(text => text.Length)
                .Select(text => this with { Expressions = [text] })
            : ExpressionShrinker
                .Smaller(ShopSetting.Setting, Expressions[0])
                .Select(text => this with { Expressions = [text] });
}
