using RulesKit.Language.Models;

namespace RulesKit.Language.Tree;

/// <summary><c>plan</c>.</summary>
internal sealed class PlanExpression(EntityType plan, Origin origin) : BoundExpression(plan, origin)
{
    public override IReadOnlyList<BoundExpression> Children => [];
}
