using RulesKit.Language.Binding;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Evaluation;

/// <summary>Compares boxed values of one type; texts ordinally.</summary>
internal static class Comparisons
{
    public static bool Holds(ComparisonOperator operation, object left, object right) =>
        operation.Holds(Compare(left, right));

    public static int Compare(object left, object right) =>
        left switch
        {
            string text => string.CompareOrdinal(text, (string)right),
            long whole => whole.CompareTo((long)right),
            decimal number => number.CompareTo((decimal)right),
            Date date => date.CompareTo((Date)right),
            Period period => period.CompareTo((Period)right),
            bool flag => flag.CompareTo((bool)right),
            _ => throw new InvalidOperationException($"Values of {left.GetType().Name} have no order."),
        };

    /// <summary>Whether a known value matches a pattern.</summary>
    public static bool Matches(BoundPattern pattern, object value) =>
        pattern switch
        {
            ComparisonPattern comparison => Holds(comparison.Operator, value, comparison.Value),
            NotPattern not => !Matches(not.Pattern, value),
            LogicalPattern { IsAnd: true } both => Matches(both.Left, value) && Matches(both.Right, value),
            LogicalPattern either => Matches(either.Left, value) || Matches(either.Right, value),
            _ => throw new InvalidOperationException($"The evaluator has no case for {pattern.GetType().Name}."),
        };
}
