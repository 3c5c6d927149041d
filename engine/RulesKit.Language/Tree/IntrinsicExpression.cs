namespace RulesKit.Language.Tree;

/// <summary>A member of a text, date, period or window: a call of a fixed, pure operation.</summary>
internal sealed class IntrinsicExpression(
    Intrinsic intrinsic,
    BoundExpression receiver,
    IReadOnlyList<BoundExpression> arguments,
    Origin origin
) : BoundExpression(intrinsic.Result, origin, ValueMeaning.OfUnit(intrinsic.Unit))
{
    public Intrinsic Intrinsic { get; } = intrinsic;

    public BoundExpression Receiver { get; } = receiver;

    public IReadOnlyList<BoundExpression> Arguments { get; } = arguments;

    public override IReadOnlyList<BoundExpression> Children => [Receiver, .. Arguments];
}
