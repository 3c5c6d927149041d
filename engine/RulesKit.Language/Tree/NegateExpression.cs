namespace RulesKit.Language.Tree;

/// <summary><c>-operand</c>; the operand is an integer or a number.</summary>
internal sealed class NegateExpression(BoundExpression operand, Origin origin)
    : BoundExpression(operand.Type, origin, ValueMeaning.OfUnit(operand.Meaning.Unit))
{
    public BoundExpression Operand { get; } = operand;

    public override IReadOnlyList<BoundExpression> Children => [Operand];
}
