using RulesKit.Language.Types;

namespace RulesKit.Language.Tree;

/// <summary><c>asOf</c>: the date that the plan is seen from.</summary>
internal sealed class AsOfExpression(Origin origin) : BoundExpression(ScalarType.Date, origin)
{
    public override IReadOnlyList<BoundExpression> Children => [];
}
