using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Binding;

/// <summary>Binds operators: which types they take, as C# has it, and what the result is.</summary>
internal sealed class OperatorBinder(ExpressionBinder binder, ComparisonBinder comparisons, AbsenceBinder absence)
{
    private readonly ArithmeticBinder arithmetic = new(binder);

    public BoundExpression BindUnary(UnarySyntax syntax)
    {
        var operand = binder.Bind(syntax.Operand);
        return operand.Type.IsError() ? operand
            : syntax.Operator == TokenKind.Not ? BindNot(syntax, operand)
            : arithmetic.BindSign(syntax, operand);
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
            TokenKind.QuestionQuestion => absence.BindCoalesce(syntax, left, right),
            TokenKind.Plus or TokenKind.Minus or TokenKind.Star or TokenKind.Slash or TokenKind.Percent =>
                arithmetic.Bind(syntax, left, right),
            _ => comparisons.Bind(syntax, left, right),
        };
    }

    public BoundExpression BindConditional(ConditionalSyntax syntax)
    {
        var condition = binder.Bind(syntax.Condition);
        var (whenTrue, whenFalse) = Promotion.Unify(binder.Bind(syntax.WhenTrue), binder.Bind(syntax.WhenFalse));
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

        if (!whenTrue.Type.IsValue() || !RuleTypes.IsSame(whenTrue.Type, whenFalse.Type))
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

    private BoundExpression BindNot(UnarySyntax syntax, BoundExpression operand) =>
        operand.Type.IsBoolean()
            ? new NotExpression(operand, binder.OriginOf(syntax.Span))
            : binder.Fail(
                DiagnosticCatalog.OperatorTypes,
                syntax.Span,
                $"'!' takes a bool; '{operand.Origin.Written}' is {operand.Type.WithArticle()}."
            );

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

    private string Written(BinarySyntax syntax) => binder.Text.Slice(syntax.OperatorSpan);
}
