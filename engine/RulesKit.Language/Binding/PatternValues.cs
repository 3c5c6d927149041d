using RulesKit.Language.Tree;

namespace RulesKit.Language.Binding;

/// <summary>
/// Asks whether any value matches a pattern. What a pattern says changes only at the constants it names, so it is enough
/// to try these and one value between each two of them.
/// </summary>
internal static class PatternValues
{
    /// <summary>Whether some value matches; C# refuses a pattern that none does.</summary>
    public static bool CanMatch(BoundPattern pattern)
    {
        var constants = Constants(pattern).ToArray();
        return constants[0] switch
        {
            long => constants.Cast<long>().SelectMany(Around).Any(v => Matches(pattern, v)),
            decimal => Around(constants.Cast<decimal>()).Any(v => Matches(pattern, v)),
            string => constants.Append(string.Concat(constants) + "x").Any(v => Matches(pattern, v)),
            bool => Matches(pattern, true) || Matches(pattern, false),

            // C# has no constants of dates and periods, so it does not ask either.
            _ => true,
        };
    }

    private static IEnumerable<object> Constants(BoundPattern pattern) =>
        pattern switch
        {
            ComparisonPattern comparison => [comparison.Value],
            NotPattern not => Constants(not.Pattern),
            LogicalPattern both => Constants(both.Left).Concat(Constants(both.Right)),
            _ => [],
        };

    private static IEnumerable<long> Around(long value) =>
        [value == long.MinValue ? value : value - 1, value, value == long.MaxValue ? value : value + 1];

    private static IEnumerable<decimal> Around(IEnumerable<decimal> values)
    {
        var previous = decimal.MinValue;
        foreach (var value in values.OrderBy(v => v).Concat([decimal.MaxValue]))
        {
            yield return previous;
            yield return (previous / 2) + (value / 2);
            previous = value;
        }

        yield return previous;
    }

    private static bool Matches(BoundPattern pattern, object value) =>
        pattern switch
        {
            ComparisonPattern comparison => comparison.Operator.Holds(Compare(value, comparison.Value)),
            NotPattern not => !Matches(not.Pattern, value),
            LogicalPattern { IsAnd: true } both => Matches(both.Left, value) && Matches(both.Right, value),
            LogicalPattern either => Matches(either.Left, value) || Matches(either.Right, value),
            _ => true,
        };

    private static int Compare(object left, object right) =>
        left is string text ? string.CompareOrdinal(text, (string)right) : ((IComparable)left).CompareTo(right);
}
