using RulesKit.Language.Types;

namespace RulesKit.Language.Tree;

/// <summary>An integer where a number is wanted; never loses anything.</summary>
internal sealed class ConversionExpression(BoundExpression operand)
    : BoundExpression(ScalarType.Number, operand.Origin, operand.Meaning)
{
    public BoundExpression Operand { get; } = operand;

    public override IReadOnlyList<BoundExpression> Children => [Operand];
}
