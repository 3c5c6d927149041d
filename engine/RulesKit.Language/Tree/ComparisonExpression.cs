using RulesKit.Language.Types;

namespace RulesKit.Language.Tree;

/// <summary>Two scalars of one type compared; texts only for equality, ordinal.</summary>
internal sealed class ComparisonExpression(
    BoundExpression left,
    ComparisonOperator operation,
    BoundExpression right,
    Origin origin
) : BoundExpression(ScalarType.Boolean, origin)
{
    public BoundExpression Left { get; } = left;

    public ComparisonOperator Operator { get; } = operation;

    public BoundExpression Right { get; } = right;

    public override IReadOnlyList<BoundExpression> Children => [Left, Right];
}
