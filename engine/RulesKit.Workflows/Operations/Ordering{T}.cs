using System.Numerics;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Workflows.Nodes;

namespace RulesKit.Workflows.Operations;

internal sealed class Ordering<T> : Ordering
    where T : struct, IComparisonOperators<T, T, bool>
{
    public override Node Compare(TextSpan span, ComparisonOperator comparison, Node left, Node right) =>
        new CompareNode<T>(span, comparison, left.As<T>(), right.As<T>());

    public override bool Compare(ComparisonOperator comparison, object left, object right) =>
        CompareNode<T>.Compare(comparison, (T)left, (T)right);
}
