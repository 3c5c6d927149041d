using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Binding;

/// <summary>Binds what asks whether a value is there: <c>??</c> and tests against null.</summary>
internal sealed class AbsenceBinder(ExpressionBinder binder)
{
    public BoundExpression BindCoalesce(BinarySyntax syntax, BoundExpression left, BoundExpression right)
    {
        (left, right) = Promotion.Unify(left, right);
        if (!left.Type.IsValue() || !RuleTypes.IsSame(left.Type, right.Type))
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
}
