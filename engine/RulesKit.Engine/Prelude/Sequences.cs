using System.ComponentModel;

namespace RulesKit.Engine.Prelude;

/// <summary>
/// The language's operations on sequences, in place of System.Linq: each works at once and on every item, so that a
/// value that can't be worked out is never passed over; texts order ordinally; sorting is stable.
/// </summary>
/// <remarks>One overload for each number of arguments, so that the compiler binds nested lambdas once.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Sequences
{
    /// <summary>Whether a condition holds for every item.</summary>
    public static bool All<T>(this IReadOnlyList<T> items, Func<T, bool> condition) => Enumerable.All(items, condition);

    /// <summary>Whether there is an item.</summary>
    public static bool Any<T>(this IReadOnlyList<T> items) => Enumerable.Any(items);

    /// <summary>Whether a condition holds for some item.</summary>
    public static bool Any<T>(this IReadOnlyList<T> items, Func<T, bool> condition) => Enumerable.Any(items, condition);

    /// <summary>How many items there are.</summary>
    public static long Count<T>(this IReadOnlyList<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.Count;
    }

    /// <summary>For how many items a condition holds.</summary>
    public static long Count<T>(this IReadOnlyList<T> items, Func<T, bool> condition) =>
        Enumerable.LongCount(items, condition);

    /// <summary>The items for which a condition holds.</summary>
    public static IReadOnlyList<T> Where<T>(this IReadOnlyList<T> items, Func<T, bool> condition) =>
        Enumerable.ToArray(Enumerable.Where(items, condition));

    /// <summary>What a selector makes of each item.</summary>
    public static IReadOnlyList<TResult> Select<T, TResult>(this IReadOnlyList<T> items, Func<T, TResult> selector) =>
        Enumerable.ToArray(Enumerable.Select(items, selector));

    /// <summary>Each value once, where it stands first.</summary>
    public static IReadOnlyList<T> Distinct<T>(this IReadOnlyList<T> items) =>
        Enumerable.ToArray(Enumerable.Distinct(items));

    /// <summary>Whether a value is among the items.</summary>
    public static bool Contains<T>(this IReadOnlyList<T> items, T value) =>
        Enumerable.Contains(items, value, EqualityComparer<T>.Default);

    /// <summary>The first item.</summary>
    /// <exception cref="RuleFaultException">There is none.</exception>
    public static T First<T>(this IReadOnlyList<T> items) => Filled(items, nameof(First))[0];

    /// <summary>The first item for which a condition holds; all are asked.</summary>
    /// <exception cref="RuleFaultException">There is none.</exception>
    public static T First<T>(this IReadOnlyList<T> items, Func<T, bool> condition) => First(Where(items, condition));

    /// <summary>The last item.</summary>
    /// <exception cref="RuleFaultException">There is none.</exception>
    public static T Last<T>(this IReadOnlyList<T> items) => Filled(items, nameof(Last))[^1];

    /// <summary>The last item for which a condition holds; all are asked.</summary>
    /// <exception cref="RuleFaultException">There is none.</exception>
    public static T Last<T>(this IReadOnlyList<T> items, Func<T, bool> condition) => Last(Where(items, condition));

    /// <summary>The first items, at most as many as a number says; none when it is negative.</summary>
    public static IReadOnlyList<T> Take<T>(this IReadOnlyList<T> items, long number) =>
        Enumerable.ToArray(Enumerable.Take(items, (int)Math.Clamp(number, 0, int.MaxValue)));

    /// <summary>The items behind as many as a number says; all when it is negative.</summary>
    public static IReadOnlyList<T> Skip<T>(this IReadOnlyList<T> items, long number) =>
        Enumerable.ToArray(Enumerable.Skip(items, (int)Math.Clamp(number, 0, int.MaxValue)));

    /// <summary>The items by their keys, the smallest first; equal ones keep their order.</summary>
    public static IReadOnlyList<T> OrderBy<T, TKey>(this IReadOnlyList<T> items, Func<T, TKey> key) =>
        Items(Enumerable.OrderBy(Keyed(items, key), p => p.Key, ComparerOf<TKey>()));

    /// <summary>The items by their keys, the largest first; equal ones keep their order.</summary>
    public static IReadOnlyList<T> OrderByDescending<T, TKey>(this IReadOnlyList<T> items, Func<T, TKey> key) =>
        Items(Enumerable.OrderByDescending(Keyed(items, key), p => p.Key, ComparerOf<TKey>()));

    /// <summary>The items in groups of equal keys, in the order in which keys are met.</summary>
    public static IReadOnlyList<Group<TKey, T>> GroupBy<T, TKey>(this IReadOnlyList<T> items, Func<T, TKey> key) =>
        Enumerable.ToArray(
            Enumerable.Select(Enumerable.GroupBy(items, key), g => new Group<TKey, T>(g.Key, Enumerable.ToArray(g)))
        );

    internal static IReadOnlyList<T> Filled<T>(IReadOnlyList<T> items, string operation)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.Count > 0 ? items : throw new RuleFaultException($"{operation} of nothing.");
    }

    /// <summary>Every item with its key: LINQ asks no key of a single item, and that key may be a fault.</summary>
    private static IReadOnlyList<(T Item, TKey Key)> Keyed<T, TKey>(IReadOnlyList<T> items, Func<T, TKey> key) =>
        Select(items, item => (item, key(item)));

    private static T[] Items<T, TKey>(IEnumerable<(T Item, TKey Key)> keyed) =>
        Enumerable.ToArray(Enumerable.Select(keyed, p => p.Item));

    private static IComparer<TKey> ComparerOf<TKey>() =>
        typeof(TKey) == typeof(string) ? (IComparer<TKey>)StringComparer.Ordinal : Comparer<TKey>.Default;
}
