using RulesKit.Language.RuleSets;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Api.Pages.Numbers;

/// <summary>
/// Finds the numbers on which a requirement stands or falls: comparisons in either order, behind <c>!</c>, joined by
/// <c>&amp;&amp;</c>, patterns such as <c>is >= a and &lt;= b</c>, and the same within <c>All</c> and <c>Consecutive</c>.
/// </summary>
/// <remarks>
/// Not drawn is what a number may break while the rule holds (<c>||</c>, <c>?:</c> between conditions, <c>Any</c>,
/// exceptions, <c>when</c>), what is no bound (<c>!=</c>, <c>is not</c>, <c>is ... or ...</c>), and what is no number (dates,
/// texts). All of it is told by findings.
/// </remarks>
internal sealed class NumericDemands
{
    private const int OfItem = 2;

    private readonly Variable? item;
    private readonly SequenceExpression? over;

    private NumericDemands(Variable? item, SequenceExpression? over) => (this.item, this.over) = (item, over);

    /// <summary>The numbers of a rule in the order of its text; several limits of one number stand together.</summary>
    public static IEnumerable<NumericDemand> Of(BoundRule rule) =>
        new NumericDemands(rule.Item, null)
            .Find(rule.Require)
            .GroupBy(demand => (demand.Over, demand.Number.Origin.Written))
            .Select(same =>
                same.First() with
                {
                    Limits = [.. same.SelectMany(d => d.Limits)],
                    Conditions = [.. same.SelectMany(d => d.Conditions)],
                    IsOfPlan = same.All(d => d.IsOfPlan),
                }
            );

    private IEnumerable<NumericDemand> Find(BoundExpression requirement) =>
        requirement switch
        {
            DefinitionExpression use => Find(use.Definition.Body),
            LogicalExpression { IsAnd: true } both => Find(both.Left).Concat(Find(both.Right)),
            ComparisonExpression comparison => Compared(comparison, comparison.Operator, requirement),
            NotExpression { Operand: ComparisonExpression comparison } => Compared(
                comparison,
                Opposite(comparison.Operator),
                requirement
            ),
            PatternExpression pattern when IsNumber(pattern.Operand.Type) => Matched(pattern),
            SequenceExpression
            {
                Operator: SequenceOperator.All or SequenceOperator.Consecutive,
                Lambda: { } lambda,
            } each when over is null => new NumericDemands(item, each).Find(lambda.Body),
            _ => [],
        };

    private IEnumerable<NumericDemand> Compared(
        ComparisonExpression comparison,
        ComparisonOperator operation,
        BoundExpression condition
    )
    {
        if (operation == ComparisonOperator.NotEqual || !IsNumber(comparison.Left.Type))
        {
            yield break;
        }

        var (left, right) = (WeightOf(comparison.Left), WeightOf(comparison.Right));
        if (Math.Max(left, right) > 0)
        {
            yield return left >= right
                ? new(
                    comparison.Left,
                    [new(operation, comparison.Right)],
                    [condition],
                    over,
                    Math.Max(left, right) < OfItem
                )
                : new(
                    comparison.Right,
                    [new(Mirrored(operation), comparison.Left)],
                    [condition],
                    over,
                    Math.Max(left, right) < OfItem
                );
        }
    }

    private IEnumerable<NumericDemand> Matched(PatternExpression pattern)
    {
        var limits = new List<NumericLimit>();
        if (AddLimits(pattern.Pattern, pattern, limits))
        {
            yield return new(pattern.Operand, limits, [pattern], over, WeightOf(pattern.Operand) < OfItem);
        }
    }

    /// <summary>False when the pattern asks for more than bounds.</summary>
    private static bool AddLimits(BoundPattern pattern, PatternExpression whole, List<NumericLimit> limits)
    {
        switch (pattern)
        {
            case LogicalPattern { IsAnd: true } both:
                return AddLimits(both.Left, whole, limits) && AddLimits(both.Right, whole, limits);
            case ComparisonPattern { Operator: not ComparisonOperator.NotEqual } comparison:
                var type = comparison.Value is long ? ScalarType.Integer : ScalarType.Number;
                limits.Add(new(comparison.Operator, new ConstantExpression(comparison.Value, type, whole.Origin)));
                return true;
            default:
                return false;
        }
    }

    /// <summary>The number is what most belongs to the item: the item itself before the plan, and the plan before a constant.</summary>
    private int WeightOf(BoundExpression side) =>
        side switch
        {
            VariableExpression variable when variable.Variable == over?.Lambda!.Parameters[^1] => 3,
            VariableExpression variable when variable.Variable == item => OfItem,
            PlanExpression => 1,
            DefinitionExpression use => WeightOf(use.Definition.Body),
            _ => side.Children.Select(WeightOf).DefaultIfEmpty(0).Max(),
        };

    private static ComparisonOperator Mirrored(ComparisonOperator operation) =>
        operation switch
        {
            ComparisonOperator.Less => ComparisonOperator.Greater,
            ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
            ComparisonOperator.Greater => ComparisonOperator.Less,
            ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
            _ => operation,
        };

    private static ComparisonOperator Opposite(ComparisonOperator operation) =>
        operation switch
        {
            ComparisonOperator.Less => ComparisonOperator.GreaterOrEqual,
            ComparisonOperator.LessOrEqual => ComparisonOperator.Greater,
            ComparisonOperator.Greater => ComparisonOperator.LessOrEqual,
            ComparisonOperator.GreaterOrEqual => ComparisonOperator.Less,
            ComparisonOperator.Equal => ComparisonOperator.NotEqual,
            _ => ComparisonOperator.Equal,
        };

    private static bool IsNumber(RuleType type) => type == ScalarType.Integer || type == ScalarType.Number;
}
