using System.ComponentModel;
using RulesKit.Engine.Prelude;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Generated;

/// <summary>What generated code makes of the values of a plan's objects.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GeneratedValues
{
    /// <summary>The day of a <see cref="DateOnly"/>.</summary>
    public static Date Day(DateOnly day) => Date.FromDayNumber(day.DayNumber);

    /// <summary>A list with each item made into something else; null stays null.</summary>
    public static IReadOnlyList<TResult>? List<T, TResult>(IReadOnlyList<T>? items, Func<T, TResult> selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        return items is null ? null : Array(items, selector);
    }

    /// <summary>A list that a function takes: a copy, so that nothing can be changed behind our back.</summary>
    public static TResult[] Array<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> selector)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(selector);
        var made = new TResult[items.Count];
        for (var i = 0; i < made.Length; i++)
        {
            made[i] = selector(items[i]);
        }

        return made;
    }

    /// <summary>Money in the plan's own currency.</summary>
    /// <exception cref="InvalidOperationException">It is in another one, and so has no value that a rule could compare.</exception>
    public static T Money<T>(T amount, string? currency, string? own) =>
        currency is null || own is null || string.Equals(currency, own, StringComparison.Ordinal)
            ? amount
            : throw new InvalidOperationException("An amount is in another currency than the plan.");

    /// <summary>The day of a <see cref="DateOnly"/>; null stays null.</summary>
    public static Date? Day(DateOnly? day) => day is { } known ? Day(known) : null;

    /// <summary>A day as a <see cref="DateOnly"/>.</summary>
    public static DateOnly DateOnly(Date day) => System.DateOnly.FromDayNumber(day.DayNumber);

    /// <summary>A whole number.</summary>
    public static long Whole(int number) => number;

    /// <summary>A whole number; null stays null.</summary>
    public static long? Whole(int? number) => number;

    /// <summary>A whole number as an int.</summary>
    /// <exception cref="OverflowException">It does not fit.</exception>
    public static int Int(object number) =>
        (long)number is var whole and >= int.MinValue and <= int.MaxValue
            ? (int)whole
            : throw new OverflowException(FormattableString.Invariant($"{number} is no int"));
}
