using RulesKit.Language.Text;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

/// <summary>An operation of two values that is null when one of them is.</summary>
internal sealed class BinaryNode(NetType type, TextSpan span, Node left, Node right, Func<object, object, object> apply)
    : Node(type, span)
{
    public override IReadOnlyList<Node> Children => [left, right];

    public override object? Box(Frame frame)
    {
        var a = left.Box(frame);
        var b = right.Box(frame);
        if (a is null || b is null)
        {
            return null;
        }

        try
        {
            return apply(a, b);
        }
        catch (Exception e)
        {
            throw RuleFault.Of(Span, e);
        }
    }
}
