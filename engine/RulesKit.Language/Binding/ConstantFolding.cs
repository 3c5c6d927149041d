using RulesKit.Language.Tree;

namespace RulesKit.Language.Binding;

/// <summary>
/// Works out what C# works out when it compiles: operators on literals and on named bools, numbers and texts. C#
/// refuses those that can't be worked out, and so do we.
/// </summary>
internal static class ConstantFolding
{
    /// <summary>The value; null when it is not constant, or can't be worked out (reported where it was bound).</summary>
    public static object? TryFold(BoundExpression expression) =>
        expression switch
        {
            ConstantExpression { Value: bool or long or decimal or string } constant => constant.Value,
            ConversionExpression conversion => TryFold(conversion.Operand) is long whole ? (decimal)whole : null,
            NotExpression not => TryFold(not.Operand) is bool value ? !value : null,
            NegateExpression negate => Work(() => Negate(TryFold(negate.Operand))),
            LogicalExpression logical => FoldLogical(logical),
            ConditionalExpression choice => FoldConditional(choice),
            ComparisonExpression comparison => FoldComparison(comparison),
            ArithmeticExpression arithmetic => Work(() =>
                Apply(arithmetic.Operator, TryFold(arithmetic.Left), TryFold(arithmetic.Right))
            ),
            _ => null,
        };

    /// <summary>Whether an operator on constants can't be worked out, or divides by a constant zero.</summary>
    public static bool IsFault(ArithmeticOperator operation, BoundExpression left, BoundExpression right)
    {
        var divisor = TryFold(right);
        var isDivision = operation is ArithmeticOperator.Divide or ArithmeticOperator.Remainder;
        return (isDivision && divisor is 0L or 0m)
            || (divisor is not null && TryFold(left) is { } value && Throws(() => Apply(operation, value, divisor)));
    }

    /// <summary>Whether the opposite of a constant does not fit.</summary>
    public static bool IsNegationFault(BoundExpression operand) => TryFold(operand) is long.MinValue;

    private static bool? FoldLogical(LogicalExpression logical) =>
        TryFold(logical.Left) is bool left && TryFold(logical.Right) is bool right
            ? logical.IsAnd
                ? left && right
                : left || right
            : null;

    private static object? FoldConditional(ConditionalExpression choice) =>
        TryFold(choice.Condition) is bool condition
        && TryFold(choice.WhenTrue) is { } whenTrue
        && TryFold(choice.WhenFalse) is { } whenFalse
            ? condition
                ? whenTrue
                : whenFalse
            : null;

    private static bool? FoldComparison(ComparisonExpression comparison)
    {
        if (TryFold(comparison.Left) is not { } left || TryFold(comparison.Right) is not { } right)
        {
            return null;
        }

        var order = left is string text
            ? string.CompareOrdinal(text, (string)right)
            : ((IComparable)left).CompareTo(right);
        return comparison.Operator.Holds(order);
    }

    private static object? Negate(object? value) =>
        value switch
        {
            long whole => checked(-whole),
            decimal number => -number,
            _ => null,
        };

    private static object? Apply(ArithmeticOperator operation, object? left, object? right) =>
        (left, right) switch
        {
            (long a, long b) => operation switch
            {
                ArithmeticOperator.Add => checked(a + b),
                ArithmeticOperator.Subtract => checked(a - b),
                ArithmeticOperator.Multiply => checked(a * b),
                ArithmeticOperator.Divide => a / b,
                _ => a % b,
            },
            (decimal a, decimal b) => operation switch
            {
                ArithmeticOperator.Add => a + b,
                ArithmeticOperator.Subtract => a - b,
                ArithmeticOperator.Multiply => a * b,
                ArithmeticOperator.Divide => a / b,
                _ => a % b,
            },
            _ => null,
        };

    private static bool Throws(Func<object?> work)
    {
        try
        {
            work();
            return false;
        }
        catch (ArithmeticException)
        {
            return true;
        }
    }

    private static object? Work(Func<object?> work)
    {
        try
        {
            return work();
        }
        catch (ArithmeticException)
        {
            return null;
        }
    }
}
