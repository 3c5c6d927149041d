using RulesKit.Language.Text;
using RulesKit.Workflows.Binding;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

/// <summary><c>new [] { a, b }</c>, or <c>new int[] { a, b }</c>.</summary>
internal sealed class ListNode(NetType type, TextSpan span, Node[] items) : Node(type, span)
{
    public override IReadOnlyList<Node> Children => items;

    /// <summary>The list with its items as values of another type; null when one can't be that.</summary>
    public ListNode? As(NetType element)
    {
        var promoted = items.Select(i => Promotion.To(element.Clr, i)).OfType<Node>().ToArray();
        return promoted.Length == items.Length ? new ListNode(NetType.SequenceOf(element), Span, promoted) : null;
    }

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
