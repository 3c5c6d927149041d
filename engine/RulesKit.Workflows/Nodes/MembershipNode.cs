using RulesKit.Language.Text;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

/// <summary><c>value in (a, b)</c>: one comparison for each item, the first that holds decides.</summary>
internal sealed class MembershipNode(TextSpan span, Node<bool>[] comparisons) : Node<bool>(NetType.Boolean, span)
{
    public IReadOnlyList<Node> Comparisons => comparisons;

    public override IReadOnlyList<Node> Children => comparisons;

    public override bool Get(Frame frame)
    {
        foreach (var comparison in comparisons)
        {
            if (comparison.Get(frame))
            {
                return true;
            }
        }

        return false;
    }
}
