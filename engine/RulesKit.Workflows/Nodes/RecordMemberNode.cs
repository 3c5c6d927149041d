using RulesKit.Language.Text;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

/// <summary>A member of a JSON object.</summary>
internal sealed class RecordMemberNode(NetType type, TextSpan span, Node receiver, int index, string name)
    : Node(type, span),
        IMemberNode
{
    public Node Receiver { get; } = receiver;

    public string Name { get; } = name;

    public override IReadOnlyList<Node> Children => [Receiver];

    public override object? Box(Frame frame) =>
        Receiver.Box(frame) is JsonRecord record
            ? record[index]
            : throw new RuleFault(Receiver.Span, $"This is null, so it has no member '{Name}'.");
}
