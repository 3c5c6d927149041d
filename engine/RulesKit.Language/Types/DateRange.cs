namespace RulesKit.Language.Types;

/// <summary>Days from a first one up to, and not including, an end; either side may be open. Immutable.</summary>
/// <param name="From">First day; null when the range has no beginning.</param>
/// <param name="To">The day after the last one; null when the range has no end.</param>
public sealed record DateRange(Date? From, Date? To)
{
    /// <summary>All days.</summary>
    public static DateRange Always { get; } = new(null, null);

    /// <summary>Whether no day lies inside.</summary>
    public bool IsEmpty => To is { } to && to <= (From ?? Date.MinValue);

    /// <summary>The days of a period.</summary>
    public static DateRange Of(Period period) => new(period.Start, period.LastDay == Date.MaxValue ? null : period.End);

    /// <summary>Whether a day lies inside.</summary>
    public bool Contains(Date date) => (From is not { } from || from <= date) && (To is not { } to || date < to);

    /// <summary>Whether every day of a period lies inside.</summary>
    public bool Contains(Period period) => Contains(period.Start) && Contains(period.LastDay);

    /// <summary>Whether some day of a period lies inside.</summary>
    public bool Overlaps(Period period) =>
        !IsEmpty && (From is not { } from || from <= period.LastDay) && (To is not { } to || period.Start < to);

    /// <summary>The days that lie in both ranges; may be empty.</summary>
    public DateRange Intersect(DateRange other) => new(Later(From, other.From), Earlier(To, other.To));

    private static Date? Later(Date? a, Date? b) => a is null || (b is not null && b > a) ? b : a;

    private static Date? Earlier(Date? a, Date? b) => a is null || (b is not null && b < a) ? b : a;
}
