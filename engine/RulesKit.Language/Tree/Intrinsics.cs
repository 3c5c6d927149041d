using RulesKit.Language.Types;

namespace RulesKit.Language.Tree;

/// <summary>Every operation on texts, dates, periods and windows. Text is ordinal and culture-invariant throughout.</summary>
internal static class Intrinsics
{
    public static IReadOnlyList<Intrinsic> All { get; } = [.. OfText(), .. OfDate(), .. OfPeriod(), .. OfWindow()];

    public static IEnumerable<Intrinsic> Of(ScalarType receiver) => All.Where(i => i.Receiver == receiver);

    private static Intrinsic[] OfText() =>
        [
            Property<string, long>("Length", t => t.Length),
            Method<string, string>("ToUpperInvariant", t => t.ToUpperInvariant()),
            Method<string, string>("ToLowerInvariant", t => t.ToLowerInvariant()),
            Method<string, string>("Trim", t => t.Trim()),
            Method<string, string, bool>("StartsWith", (t, part) => t.StartsWith(part, StringComparison.Ordinal)),
            Method<string, string, bool>("EndsWith", (t, part) => t.EndsWith(part, StringComparison.Ordinal)),
            Method<string, string, bool>("Contains", (t, part) => t.Contains(part)),
        ];

    private static Intrinsic[] OfDate() =>
        [
            Property<Date, long>("Year", d => d.Year),
            Property<Date, long>("Month", d => d.Month),
            Property<Date, long>("Day", d => d.Day),
            Property<Date, Period>("Quarter", d => d.Quarter),
            Method<Date, long, Date>("AddDays", (d, days) => d.AddDays(days)),
            Method<Date, long, Date>("AddMonths", (d, months) => d.AddMonths(months)),
            Method<Date, long, Date>("AddYears", (d, years) => d.AddYears(years)),
            Method<Date, Date, long>("DaysUntil", (d, other) => d.DaysUntil(other), "days"),
        ];

    private static Intrinsic[] OfPeriod() =>
        [
            Property<Period, Date>("Start", p => p.Start),
            Property<Period, Date>("End", p => p.End),
            Property<Period, Date>("LastDay", p => p.LastDay),
            Method<Period, Date, bool>("Contains", (p, date) => p.Contains(date)),
            Method<Period, Period, bool>("Contains", (p, other) => p.Contains(other)),
            Method<Period, Period, bool>("Overlaps", (p, other) => p.Overlaps(other)),
        ];

    private static Intrinsic[] OfWindow() =>
        [
            Property<DateRange, Date>("From", w => w.From ?? Date.MinValue),
            Property<DateRange, Date>("To", w => w.To ?? Date.MaxValue),
            Method<DateRange, Date, bool>("Contains", (w, date) => w.Contains(date)),
            Method<DateRange, Period, bool>("Contains", (w, period) => w.Contains(period)),
            Method<DateRange, Period, bool>("Overlaps", (w, period) => w.Overlaps(period)),
        ];

    private static Intrinsic<T, TResult> Property<T, TResult>(string name, Func<T, TResult> operation)
        where TResult : notnull => new(name, ScalarType.Of<T>(), ScalarType.Of<TResult>(), isProperty: true, operation);

    private static Intrinsic<T, TResult> Method<T, TResult>(string name, Func<T, TResult> operation)
        where TResult : notnull =>
        new(name, ScalarType.Of<T>(), ScalarType.Of<TResult>(), isProperty: false, operation);

    private static Intrinsic<T, TArgument, TResult> Method<T, TArgument, TResult>(
        string name,
        Func<T, TArgument, TResult> operation,
        string? unit = null
    )
        where TResult : notnull =>
        new(name, ScalarType.Of<T>(), ScalarType.Of<TArgument>(), ScalarType.Of<TResult>(), operation) { Unit = unit };
}
