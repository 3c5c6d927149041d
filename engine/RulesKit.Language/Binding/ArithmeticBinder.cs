using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;
using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Binding;

/// <summary>Binds what works with one or two numbers, and refuses what can never be worked out.</summary>
internal sealed class ArithmeticBinder(ExpressionBinder binder)
{
    /// <summary>A plus or a minus in front of a number.</summary>
    public BoundExpression BindSign(UnarySyntax syntax, BoundExpression operand)
    {
        var isMinus = syntax.Operator == TokenKind.Minus;
        if (!operand.Type.IsNumeric())
        {
            return binder.Fail(
                DiagnosticCatalog.OperatorTypes,
                syntax.Span,
                $"'{(isMinus ? "-" : "+")}' takes a number; '{operand.Origin.Written}' is {operand.Type.WithArticle()}."
            );
        }

        return !isMinus ? operand
            : ConstantFolding.IsNegationFault(operand) ? Fault(syntax.Span, "the result does not fit")
            : new NegateExpression(operand, binder.OriginOf(syntax.Span));
    }

    /// <summary>Addition and its kin.</summary>
    public BoundExpression Bind(BinarySyntax syntax, BoundExpression left, BoundExpression right)
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

        (left, right) = Promotion.Unify(left, right);
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

    /// <summary>C# works constants out when it compiles and refuses those that it can't.</summary>
    private ErrorExpression Fault(TextSpan span, string reason) =>
        binder.Fail(
            DiagnosticCatalog.ConstantFault,
            span,
            $"'{binder.Text.Slice(span)}' can never be worked out: {reason}."
        );

    private string Written(BinarySyntax syntax) => binder.Text.Slice(syntax.OperatorSpan);
}
