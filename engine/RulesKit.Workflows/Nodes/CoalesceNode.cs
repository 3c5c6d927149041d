using RulesKit.Language.Text;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

/// <summary><c>left ?? right</c>.</summary>
internal sealed class CoalesceNode(NetType type, TextSpan span, Node left, Node right, Func<object, object>? convert)
    : Node(type, span)
{
    public Node Left => left;

    public Node Right => right;

    public override IReadOnlyList<Node> Children => [left, right];

    public override object? Box(Frame frame) =>
        left.Box(frame) is not { } value ? right.Box(frame)
        : convert is null ? value
        : convert(value);
}
