using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;
using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Binding;

/// <summary>Binds operators: which types they take, as C# has it, and what the result is.</summary>
internal sealed class OperatorBinder(ExpressionBinder binder)
{
    public BoundExpression BindUnary(UnarySyntax syntax)
    {
        var operand = binder.Bind(syntax.Operand);
        var origin = binder.OriginOf(syntax.Span);
        if (operand.Type.IsError())
        {
            return operand;
        }

        if (syntax.Operator == TokenKind.Not)
        {
            return operand.Type.IsBoolean()
                ? new NotExpression(operand, origin)
                : WrongOperand("!", "a bool", operand, syntax);
        }

        if (!operand.Type.IsNumeric())
        {
            return WrongOperand(syntax.Operator == TokenKind.Minus ? "-" : "+", "a number", operand, syntax);
        }

        if (syntax.Operator == TokenKind.Minus && ConstantFolding.IsNegationFault(operand))
        {
            return Fault(origin.Span, "the result does not fit");
        }

        return syntax.Operator == TokenKind.Minus ? new NegateExpression(operand, origin) : operand;
    }

    public BoundExpression BindBinary(BinarySyntax syntax)
    {
        var left = binder.Bind(syntax.Left);
        var right = binder.Bind(syntax.Right);
        if (left.Type.IsError() || right.Type.IsError())
        {
            return new ErrorExpression(binder.OriginOf(syntax.Span));
        }

        return syntax.Operator switch
        {
            TokenKind.And or TokenKind.Or => BindLogical(syntax, left, right),
            TokenKind.QuestionQuestion => BindCoalesce(syntax, left, right),
            TokenKind.Plus or TokenKind.Minus or TokenKind.Star or TokenKind.Slash or TokenKind.Percent =>
                BindArithmetic(syntax, left, right),
            _ => BindComparison(syntax, left, right),
        };
    }

    public BoundExpression BindConditional(ConditionalSyntax syntax)
    {
        var condition = binder.Bind(syntax.Condition);
        var (whenTrue, whenFalse) = Unify(binder.Bind(syntax.WhenTrue), binder.Bind(syntax.WhenFalse));
        var origin = binder.OriginOf(syntax.Span);
        if (condition.Type.IsError() || whenTrue.Type.IsError() || whenFalse.Type.IsError())
        {
            return new ErrorExpression(origin);
        }

        if (!condition.Type.IsBoolean())
        {
            return binder.Fail(
                DiagnosticCatalog.WrongType,
                syntax.Condition.Span,
                $"The condition before '?' must be a bool; '{condition.Origin.Written}' is {condition.Type.WithArticle()}."
            );
        }

        if (!IsValue(whenTrue) || !RuleTypes.IsSame(whenTrue.Type, whenFalse.Type))
        {
            return binder.Fail(
                DiagnosticCatalog.OperatorTypes,
                syntax.Span,
                $"Both cases of '?:' must be single values of one type; found {whenTrue.Type.WithArticle()} and {whenFalse.Type.WithArticle()}."
            );
        }

        ValueChecks.CheckUnits(binder, whenTrue, whenFalse, origin.Span, "put together by '?:'");
        var meaning = ValueChecks.Join(whenTrue, whenFalse);
        return new ConditionalExpression(condition, whenTrue, whenFalse, origin, meaning);
    }

    /// <summary>Whether two values can be compared; reports it when they can't.</summary>
    public bool CheckComparable(
        ComparisonOperator operation,
        BoundExpression left,
        BoundExpression right,
        Origin origin
    )
    {
        var isEquality = operation is ComparisonOperator.Equal or ComparisonOperator.NotEqual;
        var type = left.Type as ScalarType;
        var fits =
            type is not null
            && RuleTypes.IsSame(left.Type, right.Type)
            && (isEquality ? IsValue(left) : type.IsOrdered);
        if (!fits)
        {
            binder.Report(
                DiagnosticCatalog.OperatorTypes,
                origin.Span,
                $"'{left.Origin.Written}' is {left.Type.WithArticle()} and '{right.Origin.Written}' is {right.Type.WithArticle()}; they can't be compared by '{ComparisonOperators.Text(operation)}'.{ComparisonHints.For(left, right, isEquality)}",
                mend: ComparisonMends.For(left, right)
            );
            return false;
        }

        ValueChecks.CheckUnits(
            binder,
            left,
            right,
            origin.Span,
            $"compared by '{ComparisonOperators.Text(operation)}'"
        );
        ValueChecks.CheckTexts(binder, left, right);
        return true;
    }

    /// <summary>Turns an integer into a number where the other side is one.</summary>
    public static (BoundExpression Left, BoundExpression Right) Unify(BoundExpression left, BoundExpression right)
    {
        if (left.Type == ScalarType.Integer && right.Type == ScalarType.Number)
        {
            return (ToNumber(left), right);
        }

        return left.Type == ScalarType.Number && right.Type == ScalarType.Integer
            ? (left, ToNumber(right))
            : (left, right);
    }

    /// <summary>The same value as a number; constants are converted at once.</summary>
    public static BoundExpression ToNumber(BoundExpression integer) =>
        integer is ConstantExpression { Value: long value }
            ? new ConstantExpression((decimal)value, ScalarType.Number, integer.Origin)
            : new ConversionExpression(integer);

    private static bool IsValue(BoundExpression expression) =>
        expression.Type is ScalarType { Kind: not (ScalarKind.Null or ScalarKind.Window) };

    private BoundExpression BindLogical(BinarySyntax syntax, BoundExpression left, BoundExpression right)
    {
        var origin = binder.OriginOf(syntax.Span);
        var fits = IsCondition(left, syntax.Left) & IsCondition(right, syntax.Right);
        return fits
            ? new LogicalExpression(left, syntax.Operator == TokenKind.And, right, origin)
            : new ErrorExpression(origin);

        bool IsCondition(BoundExpression operand, ExpressionSyntax operandSyntax)
        {
            if (!operand.Type.IsBoolean())
            {
                binder.Report(
                    DiagnosticCatalog.OperatorTypes,
                    operandSyntax.Span,
                    $"'{Written(syntax)}' takes two bools; '{operand.Origin.Written}' is {operand.Type.WithArticle()}.{TypeHints.ForUse(operand, wantsCondition: true)}"
                );
            }

            return operand.Type.IsBoolean();
        }
    }

    private BoundExpression BindCoalesce(BinarySyntax syntax, BoundExpression left, BoundExpression right)
    {
        (left, right) = Unify(left, right);
        if (!IsValue(left) || !RuleTypes.IsSame(left.Type, right.Type))
        {
            return binder.Fail(
                DiagnosticCatalog.OperatorTypes,
                syntax.Span,
                $"Both sides of '??' must be single values of one type; found {left.Type.WithArticle()} and {right.Type.WithArticle()}."
            );
        }

        if (!left.CanBeAbsent())
        {
            var part = left.PartThatCanBeAbsent();
            return binder.Fail(
                DiagnosticCatalog.NeverAbsent,
                syntax.Left.Span,
                ComparisonHints.NeverAbsent(
                    left,
                    part,
                    "'??' has no use",
                    written => $"say what counts instead of that: ({written} ?? …)"
                ),
                mend: part is null
                    ? Mend.Safe(
                        "Take out '??'",
                        binder.Text.Edit(TextSpan.FromBounds(syntax.Left.Span.End, syntax.Right.Span.End), "")
                    )
                    : null
            );
        }

        ValueChecks.CheckUnits(binder, left, right, syntax.Span, "put together by '??'");
        var meaning = ValueChecks.Join(left, right);
        return new CoalesceExpression(left, right, binder.OriginOf(syntax.Span), meaning);
    }

    private BoundExpression BindArithmetic(BinarySyntax syntax, BoundExpression left, BoundExpression right)
    {
        var operation = ArithmeticOperators.Of(syntax.Operator);
        if (!left.Type.IsNumeric() || !right.Type.IsNumeric())
        {
            return binder.Fail(
                DiagnosticCatalog.OperatorTypes,
                syntax.Span,
                $"'{Written(syntax)}' takes two numbers; found {left.Type.WithArticle()} and {right.Type.WithArticle()}.{ComparisonHints.ForArithmetic(left, right, operation)}"
            );
        }

        (left, right) = Unify(left, right);
        if (operation is ArithmeticOperator.Add or ArithmeticOperator.Subtract)
        {
            ValueChecks.CheckUnits(binder, left, right, syntax.Span, $"combined by '{Written(syntax)}'");
        }

        if (operation == ArithmeticOperator.Divide && left.Type == ScalarType.Integer)
        {
            binder.Report(
                DiagnosticCatalog.IntegerDivision,
                syntax.OperatorSpan,
                "Dividing two integers drops the remainder, as in C#: 7 / 2 is 3. Multiply the other side of the comparison instead, or write a number with a point.",
                mend: Mend.Suggested(
                    "Divide with a remainder",
                    binder.Text.Edit(new TextSpan(syntax.OperatorSpan.Start, 0), "* 1.0 ")
                )
            );
        }

        if (ConstantFolding.IsFault(operation, left, right))
        {
            var isDivision = operation is ArithmeticOperator.Divide or ArithmeticOperator.Remainder;
            var isByZero = isDivision && ConstantFolding.TryFold(right) is 0L or 0m;
            return Fault(syntax.Span, isByZero ? "it divides by zero" : "the result does not fit");
        }

        var unit = ValueChecks.UnitOf(operation, left, right);
        return new ArithmeticExpression(left, operation, right, binder.OriginOf(syntax.Span), unit);
    }

    private BoundExpression BindComparison(BinarySyntax syntax, BoundExpression left, BoundExpression right)
    {
        var origin = binder.OriginOf(syntax.Span);
        var operation = ComparisonOperators.Of(syntax.Operator);
        var isEquality = operation is ComparisonOperator.Equal or ComparisonOperator.NotEqual;
        if (isEquality && (left is NullExpression || right is NullExpression))
        {
            return BindNullTest(
                left is NullExpression ? right : left,
                operation == ComparisonOperator.NotEqual,
                origin
            );
        }

        (left, right) = Unify(left, right);
        return CheckComparable(operation, left, right, origin)
            ? new ComparisonExpression(left, operation, right, origin)
            : new ErrorExpression(origin);
    }

    /// <summary>A test whether a value is absent; only a path that can be absent may be asked.</summary>
    public BoundExpression BindNullTest(BoundExpression operand, bool isNegated, Origin origin)
    {
        if (operand.Type.IsError())
        {
            return operand;
        }

        if (operand is NullExpression || !operand.CanBeAbsent())
        {
            var part = operand.PartThatCanBeAbsent();
            return binder.Fail(
                DiagnosticCatalog.NeverAbsent,
                origin.Span,
                ComparisonHints.NeverAbsent(
                    operand,
                    part,
                    isNegated ? "the test is always true" : "the test is always false",
                    written => $"ask for that: {written} is {(isNegated ? "not " : "")}null"
                ),
                mend: part is null ? RedundantPart.Suggest(origin, isNegated) : null
            );
        }

        return new AbsenceExpression(operand, isNegated, origin);
    }

    /// <summary>C# works constants out when it compiles and refuses those that it can't.</summary>
    private ErrorExpression Fault(TextSpan span, string reason) =>
        binder.Fail(
            DiagnosticCatalog.ConstantFault,
            span,
            $"'{binder.Text.Slice(span)}' can never be worked out: {reason}."
        );

    private ErrorExpression WrongOperand(
        string written,
        string expected,
        BoundExpression operand,
        UnarySyntax syntax
    ) =>
        binder.Fail(
            DiagnosticCatalog.OperatorTypes,
            syntax.Span,
            $"'{written}' takes {expected}; '{operand.Origin.Written}' is {operand.Type.WithArticle()}."
        );

    private string Written(BinarySyntax syntax) => binder.Text.Slice(syntax.OperatorSpan);
}
