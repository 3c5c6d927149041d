namespace RulesKit.Language.Tree;

/// <summary><c>operand ?? fallback</c>: the fallback stands in for an absent value, never for a fault.</summary>
internal sealed class CoalesceExpression(
    BoundExpression operand,
    BoundExpression fallback,
    Origin origin,
    ValueMeaning meaning
) : BoundExpression(operand.Type, origin, meaning)
{
    public BoundExpression Operand { get; } = operand;

    public BoundExpression Fallback { get; } = fallback;

    public override IReadOnlyList<BoundExpression> Children => [Operand, Fallback];
}
