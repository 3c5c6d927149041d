using System.Linq.Expressions;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Authoring.Lambdas;

/// <summary>Lowers operators with two operands; lifted ones become three-valued.</summary>
internal sealed class BinaryLowerer(LambdaLowerer lowerer)
{
    public Lowered Lower(BinaryExpression node) =>
        node.NodeType switch
        {
            ExpressionType.AndAlso => Logical(node, "&&", Level.And),
            ExpressionType.OrElse => Logical(node, "||", Level.Or),
            ExpressionType.Coalesce => Coalesce(node),
            ExpressionType.Equal => Equality(node, "=="),
            ExpressionType.NotEqual => Equality(node, "!="),
            ExpressionType.LessThan => Order(node, "<"),
            ExpressionType.LessThanOrEqual => Order(node, "<="),
            ExpressionType.GreaterThan => Order(node, ">"),
            ExpressionType.GreaterThanOrEqual => Order(node, ">="),
            ExpressionType.Add or ExpressionType.AddChecked => Arithmetic(node, "+", Level.Additive),
            ExpressionType.Subtract or ExpressionType.SubtractChecked => Difference(node),
            ExpressionType.Multiply or ExpressionType.MultiplyChecked => Arithmetic(node, "*", Level.Multiplicative),
            ExpressionType.Divide => Arithmetic(node, "/", Level.Multiplicative),
            ExpressionType.Modulo => Arithmetic(node, "%", Level.Multiplicative),
            ExpressionType.And or ExpressionType.Or => throw lowerer.Refuse(
                node,
                "an operator that always asks both sides",
                "Write && or ||."
            ),
            ExpressionType.ArrayIndex => throw lowerer.Refuse(
                node,
                "an item by its number",
                "Choose items by what they say, with .Where(x => …) or .First(x => …)."
            ),
            _ => throw lowerer.Refuse(node, "this operator", "Rules have + - * / % < <= > >= == != && || and ??."),
        };

    private Lowered Logical(BinaryExpression node, string operation, Level level)
    {
        if (node.Method is not null)
        {
            throw lowerer.Refuse(node, "an operator of your own", "Rules know the operators of C# only.");
        }

        return Join(lowerer.Lower(node.Left), operation, lowerer.Lower(node.Right), level);
    }

    private Lowered Coalesce(BinaryExpression node)
    {
        if (node.Conversion is not null)
        {
            throw lowerer.Refuse(node, "'??' with a conversion of your own", "Give both sides one type.");
        }

        var (left, right) = (lowerer.Lower(node.Left), lowerer.Lower(node.Right));
        return new Lowered(
            $"{left.At(Level.Or)} ?? {right.At(Level.Or)}",
            Level.Coalesce,
            left.IsInteger && right.IsInteger
        );
    }

    private Lowered Equality(BinaryExpression node, string operation)
    {
        if (IsNull(node.Left) || IsNull(node.Right))
        {
            var operand = lowerer.Lower(IsNull(node.Left) ? node.Right : node.Left);
            return new Lowered(
                $"{operand.Presence} {(operation == "==" ? "is null" : "is not null")}",
                Level.Relational
            );
        }

        if (EnumLowerer.TryLower(node, lowerer, out var left, out var right))
        {
            return Join(left, operation, right, Level.Equality);
        }

        if (DayNumbers(node) is { } days)
        {
            return Join(days.Left, operation, days.Right, Level.Equality);
        }

        if (!ClrKinds.HasEquality(node.Left.Type) || !ClrKinds.HasEquality(node.Right.Type))
        {
            throw lowerer.Refuse(
                node,
                $"a comparison of {node.Left.Type.Name}",
                "Compare single values, for example the keys of two items."
            );
        }

        return Join(lowerer.Lower(node.Left), operation, lowerer.Lower(node.Right), Level.Equality);
    }

    private Lowered Order(BinaryExpression node, string operation)
    {
        if (DayNumbers(node) is { } days)
        {
            return Join(days.Left, operation, days.Right, Level.Relational);
        }

        if (IsNull(node.Left) || IsNull(node.Right))
        {
            throw lowerer.Refuse(node, "null in a comparison of sizes", "It is never true; compare with a value.");
        }

        // Both sides first: what is wrong inside says more than the comparison around it.
        var (left, right) = (lowerer.Lower(node.Left), lowerer.Lower(node.Right));
        return ClrKinds.IsNumber(node.Left.Type) || ClrKinds.IsTime(node.Left.Type)
            ? Join(left, operation, right, Level.Relational)
            : throw lowerer.Refuse(
                node,
                $"an order of {node.Left.Type.Name}",
                "Only numbers, dates and periods have an order in rules."
            );
    }

    private Lowered Arithmetic(BinaryExpression node, string operation, Level level)
    {
        if (!ClrKinds.IsNumber(node.Type))
        {
            throw lowerer.Refuse(
                node,
                $"'{operation}' on {node.Type.Name}",
                "Rules reckon with int, long and decimal; texts are put together in the rule's message, as {…}{…}."
            );
        }

        var (left, right) = (lowerer.Lower(node.Left), lowerer.Lower(node.Right));
        if (left.IsInteger && right.IsInteger)
        {
            // C# reckons with decimals here, which neither overflow at 64 bits nor drop what is behind the point.
            left = left.AsNumber();
        }

        return new Lowered($"{left.At(level)} {operation} {right.At(level + 1)}", level);
    }

    private Lowered Difference(BinaryExpression node) =>
        DayNumbers(node) is { } days
            ? new Lowered($"{days.Right.At(Level.Primary)}.DaysUntil({days.Left.Text})", Level.Primary)
            : Arithmetic(node, "-", Level.Additive);

    /// <summary>Dates whose day numbers are compared or subtracted; null when that is not what the node does.</summary>
    private (Lowered Left, Lowered Right)? DayNumbers(BinaryExpression node) =>
        OfDayNumber(node.Left) is { } left && OfDayNumber(node.Right) is { } right
            ? (lowerer.Lower(left), lowerer.Lower(right))
            : null;

    private static Expression? OfDayNumber(Expression node) =>
        node is MemberExpression { Member.Name: nameof(DateOnly.DayNumber), Expression: { } date }
        && (date.Type == typeof(DateOnly) || date.Type == typeof(Date))
            ? date
            : null;

    private static bool IsNull(Expression node) => Literals.TryValue(node, out var value) && value is null;

    private static Lowered Join(Lowered left, string operation, Lowered right, Level level)
    {
        // Comparisons inside comparisons are put in brackets: nobody remembers how they group.
        var isComparison = level is Level.Equality or Level.Relational;
        var (before, after) = isComparison ? (Level.Additive, Level.Additive) : (level, level + 1);
        return new Lowered($"{left.At(before)} {operation} {right.At(after)}", level);
    }
}
