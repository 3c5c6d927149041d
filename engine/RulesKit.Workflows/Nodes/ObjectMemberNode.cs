using RulesKit.Language.Text;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

/// <summary>A property of a .NET object.</summary>
internal sealed class ObjectMemberNode<TObject, TValue>(
    NetType type,
    TextSpan span,
    Node receiver,
    string name,
    Func<TObject, TValue> getter
) : Node<TValue>(type, span), IMemberNode
{
    public Node Receiver { get; } = receiver;

    public string Name { get; } = name;

    public Func<TObject, TValue> Getter { get; } = getter;

    public override IReadOnlyList<Node> Children => [Receiver];

    public override TValue Get(Frame frame)
    {
        if (Receiver.Box(frame) is not TObject value)
        {
            throw new RuleFault(Receiver.Span, $"This is null, so it has no member '{Name}'.");
        }

        try
        {
            return Getter(value);
        }
        catch (Exception e)
        {
            throw RuleFault.Of(Span, e);
        }
    }
}
