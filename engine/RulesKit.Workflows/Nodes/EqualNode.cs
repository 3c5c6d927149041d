using RulesKit.Language.Text;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

/// <summary>Whether two texts, or two objects, are equal; null equals null.</summary>
internal sealed class EqualNode(TextSpan span, Node left, Node right, bool isNegated)
    : Node<bool>(NetType.Boolean, span)
{
    public Node Left { get; } = left;

    public Node Right { get; } = right;

    public bool IsNegated { get; } = isNegated;

    public override IReadOnlyList<Node> Children => [Left, Right];

    public override bool Get(Frame frame) => Equals(Left.Box(frame), Right.Box(frame)) != IsNegated;
}
