using RulesKit.Language.Text;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

/// <summary><c>new (a as Name, b.Other)</c>.</summary>
internal sealed class NewObjectNode(NetType type, TextSpan span, Node[] values) : Node(type, span)
{
    public override IReadOnlyList<Node> Children => values;

    public override object? Box(Frame frame)
    {
        var members = new object?[values.Length];
        for (var i = 0; i < members.Length; i++)
        {
            members[i] = values[i].Box(frame);
        }

        return new JsonRecord(Type.Shape!, members);
    }
}
