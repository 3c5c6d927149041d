using System.ComponentModel;
using System.Numerics;

namespace RulesKit.Engine.Prelude;

/// <summary>Sums, extremes and averages of a lowered expression. Sums are checked, averages are exact decimals.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Aggregates
{
    /// <summary>The sum; zero of nothing.</summary>
    /// <exception cref="OverflowException">The sum, or one on the way, does not fit.</exception>
    public static T Sum<T>(this IReadOnlyList<T> items)
        where T : struct, INumber<T> => Enumerable.Aggregate(items, T.Zero, (sum, item) => checked(sum + item));

    /// <summary>The sum of what a selector makes of the items; zero of nothing.</summary>
    /// <exception cref="OverflowException">The sum, or one on the way, does not fit.</exception>
    public static TNumber Sum<T, TNumber>(this IReadOnlyList<T> items, Func<T, TNumber> selector)
        where TNumber : struct, INumber<TNumber> => Sum(Sequences.Select(items, selector));

    /// <summary>The average.</summary>
    /// <exception cref="RuleFaultException">There are no items.</exception>
    /// <exception cref="OverflowException">The sum, or one on the way, does not fit.</exception>
    public static decimal Average<T>(this IReadOnlyList<T> items)
        where T : struct, INumber<T>
    {
        var numbers = Sequences.Filled(items, nameof(Average));
        return Enumerable.Aggregate(numbers, 0m, (sum, n) => sum + decimal.CreateChecked(n)) / numbers.Count;
    }

    /// <summary>The average of what a selector makes of the items.</summary>
    /// <exception cref="RuleFaultException">There are no items.</exception>
    /// <exception cref="OverflowException">The sum, or one on the way, does not fit.</exception>
    public static decimal Average<T, TNumber>(this IReadOnlyList<T> items, Func<T, TNumber> selector)
        where TNumber : struct, INumber<TNumber> => Average(Sequences.Select(items, selector));

    /// <summary>The smallest item.</summary>
    /// <exception cref="RuleFaultException">There are no items.</exception>
    public static T Min<T>(this IReadOnlyList<T> items)
        where T : struct, IComparable<T> => Enumerable.Min(Sequences.Filled(items, nameof(Min)));

    /// <summary>The smallest of what a selector makes of the items.</summary>
    /// <exception cref="RuleFaultException">There are no items.</exception>
    public static TValue Min<T, TValue>(this IReadOnlyList<T> items, Func<T, TValue> selector)
        where TValue : struct, IComparable<TValue> => Min(Sequences.Select(items, selector));

    /// <summary>The largest item.</summary>
    /// <exception cref="RuleFaultException">There are no items.</exception>
    public static T Max<T>(this IReadOnlyList<T> items)
        where T : struct, IComparable<T> => Enumerable.Max(Sequences.Filled(items, nameof(Max)));

    /// <summary>The largest of what a selector makes of the items.</summary>
    /// <exception cref="RuleFaultException">There are no items.</exception>
    public static TValue Max<T, TValue>(this IReadOnlyList<T> items, Func<T, TValue> selector)
        where TValue : struct, IComparable<TValue> => Max(Sequences.Select(items, selector));
}
