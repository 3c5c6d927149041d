using RulesKit.Engine.Evaluation;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.Closures.Conditions;

/// <summary>How values are compared.</summary>
internal static class Comparing
{
    public static Signs SignsOf(ComparisonOperator operation) =>
        operation switch
        {
            ComparisonOperator.Equal => Signs.Equal,
            ComparisonOperator.NotEqual => Signs.Less | Signs.Greater,
            ComparisonOperator.Less => Signs.Less,
            ComparisonOperator.LessOrEqual => Signs.Less | Signs.Equal,
            ComparisonOperator.Greater => Signs.Greater,
            _ => Signs.Greater | Signs.Equal,
        };

    /// <summary>The signs for which the operator holds when its sides change places.</summary>
    public static Signs Swap(this Signs signs)
    {
        var swapped = signs & Signs.Equal;
        swapped |= (signs & Signs.Less) != Signs.None ? Signs.Greater : Signs.None;
        return swapped | ((signs & Signs.Greater) != Signs.None ? Signs.Less : Signs.None);
    }

    public static bool Holds<T>(Signs signs, T left, T right)
        where T : struct
    {
        var sign = Comparer<T>.Default.Compare(left, right);
        return (
                signs
                & (
                    sign < 0 ? Signs.Less
                    : sign > 0 ? Signs.Greater
                    : Signs.Equal
                )
            ) != Signs.None;
    }

    /// <summary>Texts know equality only; they are equal when every character is.</summary>
    public static bool Holds(Signs signs, string left, string right) =>
        string.Equals(left, right) == ((signs & Signs.Equal) != Signs.None);

    public static Truth Compare<T>(Signs signs, T left, T right)
        where T : struct => Holds(signs, left, right) ? Truth.True : Truth.False;

    public static Truth Compare(Signs signs, string left, string right) =>
        Holds(signs, left, right) ? Truth.True : Truth.False;
}
