namespace RulesKit.Language.Tree;

/// <summary><c>condition ? whenTrue : whenFalse</c>; an unknown condition makes the whole unknown.</summary>
internal sealed class ConditionalExpression(
    BoundExpression condition,
    BoundExpression whenTrue,
    BoundExpression whenFalse,
    Origin origin,
    ValueMeaning meaning
) : BoundExpression(whenTrue.Type, origin, meaning)
{
    public BoundExpression Condition { get; } = condition;

    public BoundExpression WhenTrue { get; } = whenTrue;

    public BoundExpression WhenFalse { get; } = whenFalse;

    public override IReadOnlyList<BoundExpression> Children => [Condition, WhenTrue, WhenFalse];
}
