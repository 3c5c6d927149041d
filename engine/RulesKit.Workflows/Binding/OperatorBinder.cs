using RulesKit.Language.Binding;
using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Operations;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Binding;

/// <summary>Binds arithmetic, logic and shifts.</summary>
internal sealed class OperatorBinder(ExpressionBinder binder)
{
    public Node Bind(BinarySyntax syntax) =>
        syntax.Operator switch
        {
            TokenKind.And or TokenKind.Or => BindLogical(syntax),
            TokenKind.QuestionQuestion => Coalescing.Bind(binder, syntax),
            TokenKind.Ampersand or TokenKind.Bar => BindBits(syntax),
            TokenKind.ShiftLeft or TokenKind.ShiftRight => BindShift(syntax),
            TokenKind.Plus or TokenKind.Minus or TokenKind.Star or TokenKind.Slash or TokenKind.Percent =>
                BindArithmetic(syntax),
            _ => ComparisonBinder.Bind(syntax, binder.Bind(syntax.Left), binder.Bind(syntax.Right)),
        };

    public Node BindUnary(UnarySyntax syntax)
    {
        var operand = binder.BindValue(syntax.Operand);
        var type = operand.Type;
        if (syntax.Operator == TokenKind.Not)
        {
            return type.Clr == typeof(bool) ? new NotNode(syntax.Span, operand.As<bool>())
                : type.Clr == typeof(bool?)
                    ? new ConvertNode(type, syntax.Span, operand, v => !(bool)v) { IsNegation = true }
                : throw Refused(syntax.Span, "not (!)", operand, "asks for true or false");
        }

        operand = Values.Lifted(operand);
        type = operand.Type;
        var number = Array.Find(
            Numbers.Arithmetical,
            t => t != typeof(uint) && t != typeof(ulong) && TypeRelations.Widens(type.Plain, t)
        );
        if (number is null || type.IsNull)
        {
            throw Refused(syntax.Span, "'-'", operand, "asks for a number");
        }

        var target = type.IsNullable ? TypeRelations.NullableOf(number) : number;
        return new ConvertNode(
            NetType.Of(target),
            syntax.Span,
            Promotion.Widen(target, operand),
            Numbers.Find(number)!.Negate
        )
        {
            IsNegation = true,
        };
    }

    /// <summary>A number literal with a minus sign in front, which is a literal too.</summary>
    public static ConstantNode Negative(TextSpan span, ConstantNode number)
    {
        var value = number.Value switch
        {
            int n => -n,
            uint n => -(long)n >= int.MinValue ? (int)-(long)n : (object)-(long)n,
            long n => -n,
            9_223_372_036_854_775_808ul => long.MinValue,
            float n => -n,
            double n => -n,
            decimal n => -n,
            _ => throw new BindException(span, "The number does not fit; -9223372036854775808 is the least one."),
        };
        return new ConstantNode(NetType.Of(value.GetType()), span, value, "-" + number.Written);
    }

    private Node BindLogical(BinarySyntax syntax)
    {
        var isAnd = syntax.Operator == TokenKind.And;
        var left = BindCondition(syntax.Left, syntax);
        if (left is ConstantNode { Value: bool known } && known != isAnd)
        {
            return Decided(syntax, left);
        }

        var right = BindCondition(syntax.Right, syntax);
        return left.Type.Clr == typeof(bool) && right.Type.Clr == typeof(bool)
            ? new LogicalNode(syntax.Span, left.As<bool>(), right.As<bool>(), isAnd, readsBoth: false)
            : new LiftedLogicalNode(NetType.Of(typeof(bool?)), syntax.Span, left, right, isAnd);
    }

    /// <summary>A guard has decided for this input's shape: what it guards need not have a meaning, as x != null &amp;&amp; x.y.</summary>
    private Node Decided(BinarySyntax syntax, Node left)
    {
        try
        {
            var right = BindCondition(syntax.Right, syntax);
            return right.Type.Clr == typeof(bool)
                ? new LogicalNode(
                    syntax.Span,
                    left.As<bool>(),
                    right.As<bool>(),
                    syntax.Operator == TokenKind.And,
                    false
                )
                : left;
        }
        catch (BindException) when (!IsLiteral(syntax.Left))
        {
            return left;
        }
    }

    private static bool IsLiteral(ExpressionSyntax syntax) =>
        syntax is LiteralSyntax || (syntax is ParenthesizedSyntax { Inner: var inner } && IsLiteral(inner));

    private Node BindCondition(ExpressionSyntax syntax, BinarySyntax whole)
    {
        var node = binder.BindValue(syntax);
        return node.Type.Clr == typeof(bool) || node.Type.Clr == typeof(bool?)
            ? node
            : throw Refused(
                node.Span,
                whole.Operator == TokenKind.And ? "'&&'" : "'||'",
                node,
                "joins conditions that are true or false"
            );
    }

    private Node BindArithmetic(BinarySyntax syntax)
    {
        var left = Values.Lifted(binder.BindValue(syntax.Left));
        var right = Values.Lifted(binder.BindValue(syntax.Right));
        var arithmetic = ArithmeticOperators.Of(syntax.Operator);
        if (
            arithmetic == ArithmeticOperator.Add
            && (left.Type.Clr == typeof(string) || right.Type.Clr == typeof(string))
        )
        {
            return new CallNode(
                NetType.Text,
                syntax.Span,
                [left, right],
                a => string.Concat(TextOf(a[0]), TextOf(a[1]))
            );
        }

        return TimeArithmetic.TryBind(syntax.Span, arithmetic, left, right)
            ?? BindNumbers(syntax, arithmetic, left, right);
    }

    private static Node BindNumbers(BinarySyntax syntax, ArithmeticOperator arithmetic, Node left, Node right)
    {
        if (NumericPair.Find(left, right) is not { } pair)
        {
            throw new BindException(
                syntax.Span,
                Values.NullReason(left)
                    ?? Values.NullReason(right)
                    ?? $"This operator has no meaning between {Values.Describe(left)} and {Values.Describe(right)}."
            );
        }

        var numbers = Numbers.Find(pair.Number)!;
        return pair.IsNullable
            ? new BinaryNode(
                NetType.Of(TypeRelations.NullableOf(pair.Number)),
                syntax.Span,
                pair.Left,
                pair.Right,
                (a, b) => numbers.Apply(arithmetic, a, b)
            )
            : numbers.Apply(syntax.Span, arithmetic, pair.Left, pair.Right);
    }

    private Node BindBits(BinarySyntax syntax)
    {
        var left = binder.BindValue(syntax.Left);
        var right = binder.BindValue(syntax.Right);
        var isAnd = syntax.Operator == TokenKind.Ampersand;
        if (left.Type.Clr == typeof(bool) && right.Type.Clr == typeof(bool))
        {
            return new LogicalNode(syntax.Span, left.As<bool>(), right.As<bool>(), isAnd, readsBoth: true);
        }

        var isWhole = TypeRelations.IsWhole(left.Type.Clr) && TypeRelations.IsWhole(right.Type.Clr);
        if (!isWhole || NumericPair.Find(left, right) is not { } pair || !TypeRelations.IsWhole(pair.Number))
        {
            throw new BindException(
                syntax.Span,
                $"'{(isAnd ? "&" : "|")}' has no meaning between {Values.Describe(left)} and {Values.Describe(right)}. It binds less tightly than comparisons: write (a & b) == c."
            );
        }

        return new BinaryNode(NetType.Of(pair.Number), syntax.Span, pair.Left, pair.Right, Bits.Operation(isAnd));
    }

    private BinaryNode BindShift(BinarySyntax syntax)
    {
        var left = binder.BindValue(syntax.Left);
        var right = Promotion.To(typeof(int), binder.BindValue(syntax.Right));
        var number = Array.Find(Numbers.Arithmetical, t => TypeRelations.Widens(left.Type.Clr, t));
        if (right is null || number is null || !TypeRelations.IsWhole(number) || left.Type.IsNull)
        {
            throw new BindException(syntax.Span, "Whole numbers are shifted, by an int.");
        }

        return new BinaryNode(
            NetType.Of(number),
            syntax.Span,
            Promotion.Widen(number, left),
            right,
            Bits.Shift(syntax.Operator == TokenKind.ShiftLeft)
        );
    }

    private static string? TextOf(object? value) =>
        Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture);

    private static BindException Refused(TextSpan span, string what, Node operand, string asks) =>
        new(span, Values.NullReason(operand) ?? $"{what} {asks}; this is {Values.Describe(operand)}.");
}
