using RulesKit.Language.Text;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

/// <summary><c>np(value, otherwise)</c>: the other value when something on the way to the first one is null.</summary>
internal sealed class NullGuardNode(NetType type, TextSpan span, Node[] guards, Node value, Node otherwise)
    : Node(type, span)
{
    public Node Value => value;

    public Node Otherwise => otherwise;

    public override IReadOnlyList<Node> Children => [.. guards, value, otherwise];

    public override object? Box(Frame frame)
    {
        foreach (var guard in guards)
        {
            if (guard.Box(frame) is null)
            {
                return otherwise.Box(frame);
            }
        }

        return value.Box(frame);
    }
}
