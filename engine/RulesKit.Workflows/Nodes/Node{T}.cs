using RulesKit.Language.Text;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

/// <summary>A node whose value is worked out without an object on the heap.</summary>
internal abstract class Node<T>(NetType type, TextSpan span) : Node(type, span)
{
    public abstract T Get(Frame frame);

    public override object? Box(Frame frame) => Get(frame);
}
