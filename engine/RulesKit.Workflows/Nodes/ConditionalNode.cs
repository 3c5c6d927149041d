using RulesKit.Language.Text;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

internal sealed class ConditionalNode(NetType type, TextSpan span, Node<bool> condition, Node whenTrue, Node whenFalse)
    : Node(type, span)
{
    public Node<bool> Condition => condition;

    public Node WhenTrue => whenTrue;

    public Node WhenFalse => whenFalse;

    public override IReadOnlyList<Node> Children => [condition, whenTrue, whenFalse];

    public override object? Box(Frame frame) => condition.Get(frame) ? whenTrue.Box(frame) : whenFalse.Box(frame);
}
