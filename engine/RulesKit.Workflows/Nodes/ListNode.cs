using RulesKit.Language.Text;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

/// <summary><c>new [] { a, b }</c>.</summary>
internal sealed class ListNode(NetType type, TextSpan span, Node[] items) : Node(type, span)
{
    public override IReadOnlyList<Node> Children => items;

    public override object? Box(Frame frame)
    {
        var values = new object?[items.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = items[i].Box(frame);
        }

        return values;
    }
}
