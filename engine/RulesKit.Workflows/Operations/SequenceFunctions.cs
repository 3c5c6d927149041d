using System.Collections;
using System.Globalization;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Operations;

/// <summary>What the operations over sequences do with boxed items.</summary>
internal static class SequenceFunctions
{
    public const string Empty = "The sequence has no items.";

    /// <summary>The order of values of one type; texts in the invariant culture, null first.</summary>
    public static readonly Comparer<object?> Order = Comparer<object?>.Create(
        (a, b) =>
            a is string || b is string
                ? CultureInfo.InvariantCulture.CompareInfo.Compare((string?)a, (string?)b, CompareOptions.None)
                : Comparer.DefaultInvariant.Compare(a, b)
    );

    public static IEnumerable<object?> Items(object sequence) =>
        sequence as IEnumerable<object?> ?? ((IEnumerable)sequence).Cast<object?>();

    public static object? Extreme(IEnumerable<object?> items, bool isMax, bool canBeNull)
    {
        object? best = null;
        foreach (var item in items)
        {
            if (
                item is not null
                && (best is null || (isMax ? Order.Compare(item, best) > 0 : Order.Compare(item, best) < 0))
            )
            {
                best = item;
            }
        }

        return best is null && !canBeNull ? throw new InvalidOperationException(Empty) : best;
    }

    public static object? Average(IEnumerable<object?> items, Type number, bool canBeNull)
    {
        var values = items.Where(i => i is not null).ToArray();
        if (values.Length == 0)
        {
            return canBeNull ? null : throw new InvalidOperationException(Empty);
        }

        return number == typeof(decimal) ? values.Average(v => (decimal)v!)
            : number == typeof(float) ? values.Average(v => (float)v!)
            : number == typeof(double) ? values.Average(v => (double)v!)
            : number == typeof(long) ? values.Average(v => (long)v!)
            : values.Average(v => (int)v!);
    }

    public static IEnumerable<object?> GroupBy(IEnumerable<object?> items, Func<object?, object?> key) =>
        items.GroupBy(key).Select(g => (object?)new Group(g.Key, g.ToArray()));
}
