using RulesKit.Language.Text;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

/// <summary>A member of a .NET value that no typed delegate reaches: a field, or a property of a struct or interface.</summary>
internal sealed class ReflectedMemberNode(
    NetType type,
    TextSpan span,
    Node receiver,
    string name,
    Func<object, object?> read
) : Node(type, span), IMemberNode
{
    public Node Receiver { get; } = receiver;

    public string Name { get; } = name;

    public override IReadOnlyList<Node> Children => [Receiver];

    public override object? Box(Frame frame)
    {
        var value =
            Receiver.Box(frame) ?? throw new RuleFault(Receiver.Span, $"This is null, so it has no member '{Name}'.");
        try
        {
            return read(value);
        }
        catch (Exception e)
        {
            throw RuleFault.Of(Span, e.InnerException ?? e);
        }
    }
}
