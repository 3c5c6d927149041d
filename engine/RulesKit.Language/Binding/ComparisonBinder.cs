using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Binding;

/// <summary>Binds comparisons: of two values, or of one with null.</summary>
internal sealed class ComparisonBinder(ExpressionBinder binder, AbsenceBinder absence)
{
    public BoundExpression Bind(BinarySyntax syntax, BoundExpression left, BoundExpression right)
    {
        var origin = binder.OriginOf(syntax.Span);
        var operation = ComparisonOperators.Of(syntax.Operator);
        var isEquality = operation is ComparisonOperator.Equal or ComparisonOperator.NotEqual;
        if (isEquality && (left is NullExpression || right is NullExpression))
        {
            return absence.BindNullTest(
                left is NullExpression ? right : left,
                operation == ComparisonOperator.NotEqual,
                origin
            );
        }

        (left, right) = Promotion.Unify(left, right);
        return CheckComparable(operation, left, right, origin)
            ? new ComparisonExpression(left, operation, right, origin)
            : new ErrorExpression(origin);
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
            && (isEquality ? left.Type.IsValue() : type.IsOrdered);
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
}
