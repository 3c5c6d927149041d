using RulesKit.Language.Text;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

/// <summary>A member that the JSON input lacks: it is null, and may be asked only whether it is.</summary>
internal sealed class MissingNode(TextSpan span, string message) : Node(NetType.Null with { Missing = message }, span)
{
    public override object? Box(Frame frame) => null;
}
