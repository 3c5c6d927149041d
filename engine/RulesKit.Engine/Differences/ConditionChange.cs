using RulesKit.Engine.Evaluation;
using RulesKit.Language.Analysis;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.Differences;

/// <summary>
/// Tells whether a condition became stronger or weaker, where its form alone shows it: a part more or less, or a bound
/// moved. Anything else is left open.
/// </summary>
/// <param name="equality">Compares trees.</param>
/// <param name="oldItem">The variable of the old rule's items; null when it has none.</param>
/// <param name="newItem">That of the new one.</param>
internal sealed class ConditionChange(TreeEquality equality, Variable? oldItem, Variable? newItem)
{
    /// <summary>Whether both say the same; of two that are not there, they do.</summary>
    public bool IsSame(BoundExpression? old, BoundExpression? now) => equality.Equals(old, now, oldItem, newItem);

    /// <summary>Tighter when the new condition is true in fewer cases, looser when in more, and why.</summary>
    public (Direction Direction, string? Ground) Compare(BoundExpression old, BoundExpression now)
    {
        var byAnd = Compare(Parts(old, isAnd: true), Parts(now, isAnd: true), Direction.Tighter, "asks for");
        return byAnd.Direction != Direction.Open
            ? byAnd
            : Compare(Parts(old, isAnd: false), Parts(now, isAnd: false), Direction.Looser, "allows");
    }

    private (Direction Direction, string? Ground) Compare(
        List<BoundExpression> old,
        List<BoundExpression> now,
        Direction withMore,
        string verb
    )
    {
        var gone = old.Where(o => !now.Exists(n => IsSame(o, n))).ToArray();
        var added = now.Where(n => !old.Exists(o => IsSame(o, n))).ToArray();
        return (gone, added) switch
        {
            ([], [_, ..]) => (withMore, $"it also {verb} {Written(added)}"),
            ([_, ..], []) => (Opposite(withMore), $"it no longer {verb} {Written(gone)}"),
            ([var before], [var after]) => MoveOf(before, after),
            _ => (Direction.Open, null),
        };
    }

    /// <summary>A comparison of the same thing with another value.</summary>
    private (Direction, string?) MoveOf(BoundExpression before, BoundExpression after)
    {
        if (
            before is not ComparisonExpression old
            || after is not ComparisonExpression now
            || old.Operator != now.Operator
            || Unfold(old.Right) is not ConstantExpression from
            || Unfold(now.Right) is not ConstantExpression to
            || from.Type != to.Type
            || from.Value is string or bool
            || !IsSame(old.Left, now.Left)
        )
        {
            return (Direction.Open, null);
        }

        var isHigher = Comparisons.Compare(to.Value, from.Value) > 0;
        var direction = old.Operator switch
        {
            ComparisonOperator.Greater or ComparisonOperator.GreaterOrEqual => isHigher
                ? Direction.Tighter
                : Direction.Looser,
            ComparisonOperator.Less or ComparisonOperator.LessOrEqual => isHigher
                ? Direction.Looser
                : Direction.Tighter,
            _ => Direction.Open,
        };
        return (direction, direction == Direction.Open ? null : $"the bound moved from {from.Value} to {to.Value}");
    }

    private static BoundExpression Unfold(BoundExpression expression) =>
        expression.Unfold() is ConversionExpression { Operand: ConstantExpression { Value: long whole } constant }
            ? new ConstantExpression((decimal)whole, Language.Types.ScalarType.Number, constant.Origin)
            : expression.Unfold();

    private static List<BoundExpression> Parts(BoundExpression condition, bool isAnd)
    {
        var parts = new List<BoundExpression>();
        Collect(condition, isAnd, parts);
        return parts;
    }

    private static void Collect(BoundExpression condition, bool isAnd, List<BoundExpression> parts)
    {
        if (condition.Unfold() is LogicalExpression logical && logical.IsAnd == isAnd)
        {
            Collect(logical.Left, isAnd, parts);
            Collect(logical.Right, isAnd, parts);
        }
        else
        {
            parts.Add(condition.Unfold());
        }
    }

    private static string Written(IEnumerable<BoundExpression> parts) =>
        string.Join(" and ", parts.Select(p => $"'{p.Origin.Written}'"));

    public static Direction Opposite(Direction direction) =>
        direction switch
        {
            Direction.Tighter => Direction.Looser,
            Direction.Looser => Direction.Tighter,
            _ => direction,
        };
}
