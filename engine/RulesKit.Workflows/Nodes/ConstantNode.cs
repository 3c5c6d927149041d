using RulesKit.Language.Text;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

/// <summary>A value that is written in the expression.</summary>
/// <param name="type">Its type.</param>
/// <param name="span">Where it is written.</param>
/// <param name="value">The value.</param>
/// <param name="written">The digits of a number literal, which its other readings go back to; else null.</param>
internal sealed class ConstantNode(NetType type, TextSpan span, object? value, string? written = null)
    : Node(type, span)
{
    public object? Value { get; } = value;

    public string? Written { get; } = written;

    public override object? Box(Frame frame) => Value;
}
