using RulesKit.Language.Binding;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Workflows.Nodes;

namespace RulesKit.Workflows.Operations;

/// <summary>Comparisons of dates, times and the like.</summary>
internal sealed class TimeOrdering<T> : Ordering
    where T : struct, IComparable<T>
{
    public override Node Compare(TextSpan span, ComparisonOperator comparison, Node left, Node right) =>
        new OrderNode<T>(span, comparison, left.As<T>(), right.As<T>());

    public override bool Compare(ComparisonOperator comparison, object left, object right) =>
        comparison.Holds(((T)left).CompareTo((T)right));
}
