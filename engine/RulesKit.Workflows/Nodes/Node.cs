using RulesKit.Language.Text;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

/// <summary>A part of an expression with its type, ready to run. Immutable; the values are in the frame.</summary>
internal abstract class Node(NetType type, TextSpan span)
{
    public NetType Type { get; } = type;

    /// <summary>The characters of the expression that it was written with.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>The nodes directly below.</summary>
    public virtual IReadOnlyList<Node> Children => [];

    /// <summary>The value.</summary>
    /// <exception cref="RuleFault">It can't be worked out.</exception>
    public abstract object? Box(Frame frame);
}
