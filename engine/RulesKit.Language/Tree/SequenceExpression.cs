using RulesKit.Language.Types;

namespace RulesKit.Language.Tree;

/// <summary>An operation on a sequence.</summary>
internal sealed class SequenceExpression(
    SequenceOperator operation,
    BoundExpression source,
    LambdaExpression? lambda,
    BoundExpression? argument,
    RuleType type,
    Origin origin,
    ValueMeaning meaning
) : BoundExpression(type, origin, meaning)
{
    public SequenceOperator Operator { get; } = operation;

    public BoundExpression Source { get; } = source;

    /// <summary>The condition, selector or key; null when the operation has none.</summary>
    public LambdaExpression? Lambda { get; } = lambda;

    /// <summary>The value of Contains, the number of Take and Skip, the period of At; else null.</summary>
    public BoundExpression? Argument { get; } = argument;

    public override IReadOnlyList<BoundExpression> Children =>
        (Lambda, Argument) switch
        {
            ({ } l, _) => [Source, l],
            (_, { } a) => [Source, a],
            _ => [Source],
        };
}
