using RulesKit.Language.Types;

namespace RulesKit.Language.Tree;

/// <summary><c>operand is pattern</c>; the operand is read once.</summary>
internal sealed class PatternExpression(BoundExpression operand, BoundPattern pattern, Origin origin)
    : BoundExpression(ScalarType.Boolean, origin)
{
    public BoundExpression Operand { get; } = operand;

    public BoundPattern Pattern { get; } = pattern;

    public override IReadOnlyList<BoundExpression> Children => [Operand];
}
