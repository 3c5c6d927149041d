using RulesKit.Language.Types;

namespace RulesKit.Language.Tree;

/// <summary><c>window</c>: the window of the rule that is checked.</summary>
internal sealed class WindowExpression(Origin origin) : BoundExpression(ScalarType.Window, origin)
{
    public override IReadOnlyList<BoundExpression> Children => [];
}
