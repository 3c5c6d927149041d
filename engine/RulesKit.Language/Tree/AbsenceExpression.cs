using RulesKit.Language.Types;

namespace RulesKit.Language.Tree;

/// <summary><c>operand is null</c>, or <c>is not null</c> when negated; a fault stays a fault.</summary>
internal sealed class AbsenceExpression(BoundExpression operand, bool isNegated, Origin origin)
    : BoundExpression(ScalarType.Boolean, origin)
{
    public BoundExpression Operand { get; } = operand;

    public bool IsNegated { get; } = isNegated;

    public override IReadOnlyList<BoundExpression> Children => [Operand];
}
