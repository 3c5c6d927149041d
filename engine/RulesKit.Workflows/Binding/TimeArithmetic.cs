using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Binding;

/// <summary>Sums and differences of dates and spans of time.</summary>
internal static class TimeArithmetic
{
    /// <summary>The node; null when the operands are no dates or spans.</summary>
    public static BinaryNode? TryBind(TextSpan span, ArithmeticOperator arithmetic, Node left, Node right)
    {
        var isAdd = arithmetic == ArithmeticOperator.Add;
        if (!isAdd && arithmetic != ArithmeticOperator.Subtract)
        {
            return null;
        }

        var (type, apply) = Find(left.Type.Plain, right.Type.Plain, isAdd);
        if (type is null)
        {
            return null;
        }

        var isNullable = left.Type.IsNullable || right.Type.IsNullable;
        return new BinaryNode(
            NetType.Of(isNullable ? TypeRelations.NullableOf(type) : type),
            span,
            left,
            right,
            apply!
        );
    }

    private static (Type?, Func<object, object, object>?) Find(Type left, Type right, bool isAdd)
    {
        var isSpan = right == typeof(TimeSpan);
        return (left.Name, right.Name) switch
        {
            (nameof(TimeSpan), nameof(TimeSpan)) => (
                left,
                (a, b) => isAdd ? (TimeSpan)a + (TimeSpan)b : (TimeSpan)a - (TimeSpan)b
            ),
            (nameof(DateTime), _) when left == typeof(DateTime) && isSpan => (
                left,
                (a, b) => isAdd ? (DateTime)a + (TimeSpan)b : (DateTime)a - (TimeSpan)b
            ),
            (nameof(DateTimeOffset), _) when left == typeof(DateTimeOffset) && isSpan => (
                left,
                (a, b) => isAdd ? (DateTimeOffset)a + (TimeSpan)b : (DateTimeOffset)a - (TimeSpan)b
            ),
            (nameof(DateTime), nameof(DateTime)) when !isAdd => (typeof(TimeSpan), (a, b) => (DateTime)a - (DateTime)b),
            (nameof(DateTimeOffset), nameof(DateTimeOffset)) when !isAdd => (
                typeof(TimeSpan),
                (a, b) => (DateTimeOffset)a - (DateTimeOffset)b
            ),
            _ => (null, null),
        };
    }
}
