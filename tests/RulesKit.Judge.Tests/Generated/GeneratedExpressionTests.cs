using RulesKit.Judge.Tests.Judging;
using RulesKit.Tests.Trees;

namespace RulesKit.Judge.Tests.Generated;

/// <summary>Expressions made at random mean to us what they mean to C#.</summary>
public sealed class GeneratedExpressionTests
{
    private const int Wanted = 20_000;

    [Fact]
    public void They_compile_and_mean_the_same() =>
        Laws.Hold(
            ExpressionBatch.Any,
            batch => batch.Disagreements().Select(d => d.Message).Take(3).ShouldBeEmpty(),
            Wanted / ExpressionBatch.Size
        );

    [Fact]
    public void They_reach_every_operator_pattern_member_and_operation()
    {
        var reached = ExpressionTexts
            .Make(seed: 1, count: 4_000)
            .SelectMany(text => TreeKinds.Of(ShopSetting.Setting.TryBind(text)!))
            .CountBy(kind => kind)
            .ToDictionary(StringComparer.Ordinal);

        TreeKinds.All.Where(kind => !reached.ContainsKey(kind)).ShouldBeEmpty();
    }

    [Fact]
    public void A_failing_expression_shrinks_to_the_part_that_fails()
    {
        var smaller = "plan.Teams.Any(t => t.Stage == \"early\") && (plan.Limit ?? 2) + 1 > 3";
        while (Next(smaller) is { } next)
        {
            smaller = next;
        }

        smaller.ShouldBe("plan.Limit ?? 2");

        static string? Next(string text) =>
            ExpressionShrinker
                .Smaller(ShopSetting.Setting, text)
                .FirstOrDefault(t =>
                    t.Contains("??", StringComparison.Ordinal) && t.Contains('2', StringComparison.Ordinal)
                );
    }
}
