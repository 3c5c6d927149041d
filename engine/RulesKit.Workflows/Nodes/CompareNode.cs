using System.Numerics;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

/// <summary>A comparison of two values of one type that are never null.</summary>
internal sealed class CompareNode<T>(TextSpan span, ComparisonOperator comparison, Node<T> left, Node<T> right)
    : Node<bool>(NetType.Boolean, span),
        IComparisonNode
    where T : struct, IComparisonOperators<T, T, bool>
{
    public ComparisonOperator Comparison { get; } = comparison;

    public Node<T> Left { get; } = left;

    public Node<T> Right { get; } = right;

    public override IReadOnlyList<Node> Children => [Left, Right];

    public override bool Get(Frame frame) => Compare(Comparison, Left.Get(frame), Right.Get(frame));

    public static bool Compare(ComparisonOperator comparison, T left, T right) =>
        comparison switch
        {
            ComparisonOperator.Equal => left == right,
            ComparisonOperator.NotEqual => left != right,
            ComparisonOperator.Less => left < right,
            ComparisonOperator.LessOrEqual => left <= right,
            ComparisonOperator.Greater => left > right,
            _ => left >= right,
        };
}
