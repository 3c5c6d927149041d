using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Binding;

/// <summary>Binds <c>is</c>: a test for absence, or constant and relational patterns over a value.</summary>
internal sealed class PatternBinder(ExpressionBinder binder, ComparisonBinder comparisons, AbsenceBinder absence)
{
    public BoundExpression Bind(IsSyntax syntax)
    {
        var operand = binder.Bind(syntax.Operand);
        var origin = binder.OriginOf(syntax.Span);
        if (operand.Type.IsError())
        {
            return operand;
        }

        var outer = Unwrap(syntax.Pattern);
        if (IsNull(outer))
        {
            return absence.BindNullTest(operand, isNegated: false, origin);
        }

        if (outer is NotPatternSyntax { Pattern: var negated } && IsNull(Unwrap(negated)))
        {
            return absence.BindNullTest(operand, isNegated: true, origin);
        }

        var pattern = BindPattern(outer, operand, origin);
        if (pattern is null)
        {
            return new ErrorExpression(origin);
        }

        if (!PatternValues.CanMatch(pattern))
        {
            return binder.Fail(
                DiagnosticCatalog.NeverMatches,
                syntax.Pattern.Span,
                $"No value matches '{binder.Text.Slice(syntax.Pattern.Span)}'. Alternatives are joined by 'or'; 'not' takes what is next to it only, as in not (1 or 2)."
            );
        }

        return new PatternExpression(operand, pattern, origin);
    }

    private static bool IsNull(PatternSyntax pattern) =>
        pattern is ConstantPatternSyntax { Value: LiteralSyntax { Value: null } };

    private static PatternSyntax Unwrap(PatternSyntax pattern) =>
        pattern is ParenthesizedPatternSyntax parenthesized ? Unwrap(parenthesized.Inner) : pattern;

    private BoundPattern? BindPattern(PatternSyntax syntax, BoundExpression operand, Origin origin)
    {
        switch (Unwrap(syntax))
        {
            case NotPatternSyntax not:
                return BindPattern(not.Pattern, operand, origin) is { } inner ? new NotPattern(inner) : null;
            case BinaryPatternSyntax binary:
                var left = BindPattern(binary.Left, operand, origin);
                var right = BindPattern(binary.Right, operand, origin);
                return left is null || right is null ? null : new LogicalPattern(left, binary.IsAnd, right);
            case RelationalPatternSyntax relational:
                return BindComparison(ComparisonOperators.Of(relational.Operator), relational.Value, operand);
            case ConstantPatternSyntax constant when IsNull(constant):
                Nested(constant);
                return null;
            case ConstantPatternSyntax constant:
                return BindComparison(ComparisonOperator.Equal, constant.Value, operand);
            default:
                return null;
        }
    }

    private ComparisonPattern? BindComparison(
        ComparisonOperator operation,
        ExpressionSyntax valueSyntax,
        BoundExpression operand
    )
    {
        var value = Fold(binder.Bind(valueSyntax));
        if (value.Type.IsError())
        {
            return null;
        }

        if (value is not (ConstantExpression or NullExpression))
        {
            binder.Report(
                DiagnosticCatalog.WrongType,
                valueSyntax.Span,
                $"A pattern compares with constants; '{value.Origin.Written}' is computed. Use an operator such as == in place of 'is', and join conditions by '&&' and '||'."
            );
            return null;
        }

        // With a number on the left, integers in the pattern are numbers too.
        if (operand.Type == ScalarType.Number && value.Type == ScalarType.Integer)
        {
            value = Promotion.ToNumber(value);
        }

        var fits = comparisons.CheckComparable(operation, operand, value, binder.OriginOf(valueSyntax.Span));
        return fits ? new ComparisonPattern(operation, ((ConstantExpression)value).Value) : null;
    }

    /// <summary>A negative literal is written as an operator, but it is a constant.</summary>
    private static BoundExpression Fold(BoundExpression value) =>
        value is NegateExpression { Operand: ConstantExpression { Type: ScalarType type, Value: var number } }
            ? new ConstantExpression(number is long whole ? -whole : (object)-(decimal)number, type, value.Origin)
            : value;

    private void Nested(ConstantPatternSyntax constant) =>
        binder.Report(
            DiagnosticCatalog.NotInLanguage,
            constant.Span,
            "'null' inside a larger pattern is not part of the language; test it first, with 'is null' by itself."
        );
}
