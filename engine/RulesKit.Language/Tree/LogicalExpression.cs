using RulesKit.Language.Types;

namespace RulesKit.Language.Tree;

/// <summary><c>left &amp;&amp; right</c> or <c>left || right</c>, three-valued (Kleene).</summary>
internal sealed class LogicalExpression(BoundExpression left, bool isAnd, BoundExpression right, Origin origin)
    : BoundExpression(ScalarType.Boolean, origin)
{
    public BoundExpression Left { get; } = left;

    public bool IsAnd { get; } = isAnd;

    public BoundExpression Right { get; } = right;

    public override IReadOnlyList<BoundExpression> Children => [Left, Right];
}
