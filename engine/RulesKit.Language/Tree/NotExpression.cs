using RulesKit.Language.Types;

namespace RulesKit.Language.Tree;

/// <summary><c>!operand</c>.</summary>
internal sealed class NotExpression(BoundExpression operand, Origin origin)
    : BoundExpression(ScalarType.Boolean, origin)
{
    public BoundExpression Operand { get; } = operand;

    public override IReadOnlyList<BoundExpression> Children => [Operand];
}
