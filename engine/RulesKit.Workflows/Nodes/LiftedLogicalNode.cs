using RulesKit.Language.Text;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

/// <summary>And, or of two conditions that may be null, as C# lifts them.</summary>
internal sealed class LiftedLogicalNode(NetType type, TextSpan span, Node left, Node right, bool isAnd)
    : Node(type, span)
{
    public override IReadOnlyList<Node> Children => [left, right];

    public override object? Box(Frame frame)
    {
        var a = (bool?)left.Box(frame);
        var deciding = !isAnd;
        if (a == deciding)
        {
            return deciding;
        }

        var b = (bool?)right.Box(frame);
        return isAnd ? a & b : a | b;
    }
}
