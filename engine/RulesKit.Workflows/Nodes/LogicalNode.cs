using RulesKit.Language.Text;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

/// <summary><c>&amp;&amp;</c> and <c>||</c>, which read their right side only when it matters; <c>&amp;</c> and <c>|</c> read both.</summary>
internal sealed class LogicalNode(TextSpan span, Node<bool> left, Node<bool> right, bool isAnd, bool readsBoth)
    : Node<bool>(NetType.Boolean, span)
{
    public Node<bool> Left { get; } = left;

    public Node<bool> Right { get; } = right;

    public bool IsAnd { get; } = isAnd;

    public bool ReadsBoth { get; } = readsBoth;

    public override IReadOnlyList<Node> Children => [Left, Right];

    public override bool Get(Frame frame) =>
        ReadsBoth
            ? IsAnd
                ? Left.Get(frame) & Right.Get(frame)
                : Left.Get(frame) | Right.Get(frame)
            : IsAnd
                ? Left.Get(frame) && Right.Get(frame)
                : Left.Get(frame) || Right.Get(frame);
}
