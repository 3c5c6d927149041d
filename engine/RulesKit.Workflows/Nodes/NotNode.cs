using RulesKit.Language.Text;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

internal sealed class NotNode(TextSpan span, Node<bool> operand) : Node<bool>(NetType.Boolean, span)
{
    public Node<bool> Operand { get; } = operand;

    public override IReadOnlyList<Node> Children => [Operand];

    public override bool Get(Frame frame) => !Operand.Get(frame);
}
