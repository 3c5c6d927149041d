using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Api.Pages.Numbers;

/// <summary>Finds the comparisons of numbers on which a requirement stands or falls.</summary>
internal static class NumericBounds
{
    /// <summary>Comparisons that must all hold, in the order of the text; the bound is on their right.</summary>
    public static IEnumerable<ComparisonExpression> Of(BoundExpression requirement) =>
        requirement switch
        {
            LogicalExpression { IsAnd: true } both => Of(both.Left).Concat(Of(both.Right)),
            ComparisonExpression comparison when IsBound(comparison) => [comparison],
            _ => [],
        };

    public static string DemandOf(ComparisonOperator comparison) =>
        comparison switch
        {
            ComparisonOperator.Less => "less than",
            ComparisonOperator.LessOrEqual => "at most",
            ComparisonOperator.Greater => "more than",
            ComparisonOperator.GreaterOrEqual => "at least",
            _ => "exactly",
        };

    private static bool IsBound(ComparisonExpression comparison) =>
        comparison.Operator != ComparisonOperator.NotEqual
        && IsNumber(comparison.Left.Type)
        && IsNumber(comparison.Right.Type);

    private static bool IsNumber(RuleType type) => type == ScalarType.Integer || type == ScalarType.Number;
}
