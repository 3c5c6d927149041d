using RulesKit.Language.Binding;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

/// <summary>A comparison of two values, never null, of a type that has an order but no operators of numbers.</summary>
internal sealed class OrderNode<T>(TextSpan span, ComparisonOperator comparison, Node<T> left, Node<T> right)
    : Node<bool>(NetType.Boolean, span),
        IComparisonNode
    where T : struct, IComparable<T>
{
    public ComparisonOperator Comparison { get; } = comparison;

    public Node<T> Left { get; } = left;

    public Node<T> Right { get; } = right;

    public override IReadOnlyList<Node> Children => [Left, Right];

    public override bool Get(Frame frame) => Comparison.Holds(Left.Get(frame).CompareTo(Right.Get(frame)));
}
