using RulesKit.Language.Text;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

/// <summary>Whether two conditions are both true or both false.</summary>
internal sealed class BooleanEqualNode(TextSpan span, Node<bool> left, Node<bool> right, bool isNegated)
    : Node<bool>(NetType.Boolean, span)
{
    public Node<bool> Left { get; } = left;

    public Node<bool> Right { get; } = right;

    public bool IsNegated { get; } = isNegated;

    public override IReadOnlyList<Node> Children => [Left, Right];

    public override bool Get(Frame frame) => (Left.Get(frame) == Right.Get(frame)) != IsNegated;
}
