using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

/// <summary>A comparison of values that may be null, as C# lifts it: no order with null, and null equals null.</summary>
internal sealed class LiftedCompareNode(
    TextSpan span,
    ComparisonOperator comparison,
    Node left,
    Node right,
    Func<ComparisonOperator, object, object, bool> compare
) : Node<bool>(NetType.Boolean, span)
{
    public override IReadOnlyList<Node> Children => [left, right];

    public override bool Get(Frame frame)
    {
        var a = left.Box(frame);
        var b = right.Box(frame);
        if (a is not null && b is not null)
        {
            return compare(comparison, a, b);
        }

        var isSame = a is null && b is null;
        return comparison switch
        {
            ComparisonOperator.Equal => isSame,
            ComparisonOperator.NotEqual => !isSame,
            _ => false,
        };
    }
}
