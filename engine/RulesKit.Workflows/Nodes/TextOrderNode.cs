using System.Globalization;
using RulesKit.Language.Binding;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

/// <summary>The order of two texts in the invariant culture; null stands before every text.</summary>
internal sealed class TextOrderNode(TextSpan span, ComparisonOperator comparison, Node left, Node right)
    : Node<bool>(NetType.Boolean, span)
{
    public override IReadOnlyList<Node> Children => [left, right];

    public override bool Get(Frame frame)
    {
        var order = CultureInfo.InvariantCulture.CompareInfo.Compare(
            (string?)left.Box(frame),
            (string?)right.Box(frame),
            CompareOptions.None
        );
        return comparison.Holds(order);
    }
}
