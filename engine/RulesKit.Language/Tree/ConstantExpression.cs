using RulesKit.Language.Types;

namespace RulesKit.Language.Tree;

/// <summary>A literal or a named constant: bool, long, decimal, string, Date or Period.</summary>
internal sealed class ConstantExpression(object value, ScalarType type, Origin origin) : BoundExpression(type, origin)
{
    public object Value { get; } = value;

    public override IReadOnlyList<BoundExpression> Children => [];
}
