using System.Numerics;
using RulesKit.Engine.Prelude;

namespace RulesKit.Judge.Tests.Kleene;

/// <summary>Sums, extremes and averages rest on every item.</summary>
public static class SeqAggregates
{
    public static T Sum<T>(this Seq<T> items)
        where T : struct, INumber<T> => Aggregates.Sum(items.Known());

    public static TNumber Sum<T, TNumber>(this Seq<T> items, Func<Func<T>, TNumber> selector)
        where TNumber : struct, INumber<TNumber> => items.Select(selector).Sum();

    public static decimal Average<T>(this Seq<T> items)
        where T : struct, INumber<T> => Aggregates.Average(items.Known());

    public static decimal Average<T, TNumber>(this Seq<T> items, Func<Func<T>, TNumber> selector)
        where TNumber : struct, INumber<TNumber> => items.Select(selector).Average();

    public static T Min<T>(this Seq<T> items)
        where T : struct, IComparable<T> => Aggregates.Min(items.Known());

    public static TValue Min<T, TValue>(this Seq<T> items, Func<Func<T>, TValue> selector)
        where TValue : struct, IComparable<TValue> => items.Select(selector).Min();

    public static T Max<T>(this Seq<T> items)
        where T : struct, IComparable<T> => Aggregates.Max(items.Known());

    public static TValue Max<T, TValue>(this Seq<T> items, Func<Func<T>, TValue> selector)
        where TValue : struct, IComparable<TValue> => items.Select(selector).Max();
}
