using RulesKit.Language.Types;

namespace RulesKit.Language.Tree;

/// <summary>A constant that is an array of scalars of one type.</summary>
internal sealed class ConstantSequenceExpression(IReadOnlyList<object> values, ScalarType element, Origin origin)
    : BoundExpression(new SequenceType(element), origin)
{
    public IReadOnlyList<object> Values { get; } = values;

    public override IReadOnlyList<BoundExpression> Children => [];
}
