using RulesKit.Language.Types;

namespace RulesKit.Language.Tree;

/// <summary>An expression that has a diagnostic of severity error; it is never evaluated.</summary>
internal sealed class ErrorExpression(Origin origin) : BoundExpression(ScalarType.Error, origin)
{
    public override IReadOnlyList<BoundExpression> Children => [];
}
