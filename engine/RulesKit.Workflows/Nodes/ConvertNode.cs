using RulesKit.Language.Text;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

/// <summary>A value as one of another type; null stays null.</summary>
internal sealed class ConvertNode(NetType type, TextSpan span, Node inner, Func<object, object> convert)
    : Node(type, span)
{
    /// <summary>Whether it turns the value round: a number below zero, or yes into no.</summary>
    public bool IsNegation { get; init; }

    public override IReadOnlyList<Node> Children => [inner];

    public override object? Box(Frame frame)
    {
        if (inner.Box(frame) is not { } value)
        {
            return Type.CanBeNull ? null : throw new RuleFault(Span, "The value is null, and this type has no null.");
        }

        try
        {
            return convert(value);
        }
        catch (Exception e)
        {
            throw RuleFault.Of(Span, e);
        }
    }
}
