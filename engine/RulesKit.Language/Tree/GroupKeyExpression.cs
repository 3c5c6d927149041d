using RulesKit.Language.Types;

namespace RulesKit.Language.Tree;

/// <summary><c>group.Key</c>.</summary>
internal sealed class GroupKeyExpression(BoundExpression group, GroupType type, Origin origin)
    : BoundExpression(type.Key, origin)
{
    public BoundExpression Group { get; } = group;

    public override IReadOnlyList<BoundExpression> Children => [Group];
}
