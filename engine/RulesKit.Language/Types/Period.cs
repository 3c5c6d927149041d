using System.Globalization;

namespace RulesKit.Language.Types;

/// <summary>A calendar year, half-year, quarter or month between the years 1 and 9999.</summary>
/// <remarks>
/// Written <c>2027</c>, <c>2027-H1</c>, <c>2027-Q2</c>, <c>2027-04</c>. Periods order by their start, then by their
/// end. The default value is the month 0001-01. Immutable and thread-safe.
/// </remarks>
public readonly struct Period : IEquatable<Period>, IComparable<Period>
{
    /// <summary>Months since 0001-01.</summary>
    private readonly int firstMonth;

    /// <summary>Length in months, less one, so that the default value is a valid period.</summary>
    private readonly int furtherMonths;

    private Period(int firstMonth, int months)
    {
        this.firstMonth = firstMonth;
        furtherMonths = months - 1;
    }

    /// <summary>Length in months: 1, 3, 6 or 12.</summary>
    public int Months => furtherMonths + 1;

    /// <summary>The year that the period lies in.</summary>
    public int StartYear => (firstMonth / 12) + 1;

    /// <summary>The first day.</summary>
    public Date Start => Date.Of(StartYear, (firstMonth % 12) + 1, 1);

    /// <summary>The day after the last one.</summary>
    /// <exception cref="OverflowException">The period ends with the calendar's last day, 9999-12-31.</exception>
    public Date End => LastDay.AddDays(1);

    /// <summary>The last day.</summary>
    public Date LastDay
    {
        get
        {
            var last = firstMonth + furtherMonths;
            var (year, month) = ((last / 12) + 1, (last % 12) + 1);
            return Date.Of(year, month, DateTime.DaysInMonth(year, month));
        }
    }

    /// <summary>Whether the first period comes before the second: by start, then by end.</summary>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first period comes after the second.</summary>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first period comes before the second or is the same.</summary>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first period comes after the second or is the same.</summary>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    /// <summary>Whether both are the same period.</summary>
    public static bool operator ==(Period left, Period right) => left.Equals(right);

    /// <summary>Whether they are different periods.</summary>
    public static bool operator !=(Period left, Period right) => !left.Equals(right);

    /// <summary>A year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9999.</exception>
    public static Period Year(int year) => Create(year, 0, 12);

    /// <summary>A half-year, 1 or 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such half-year.</exception>
    public static Period HalfYear(int year, int half) => Create(year, half - 1, 6);

    /// <summary>A quarter, 1 to 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    public static Period Quarter(int year, int quarter) => Create(year, quarter - 1, 3);

    /// <summary>A month, 1 to 12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static Period Month(int year, int month) => Create(year, month - 1, 1);

    /// <summary>Reads <c>2027</c>, <c>2027-H1</c>, <c>2027-Q2</c> or <c>2027-04</c>; nothing else is accepted.</summary>
    public static bool TryParse(string? text, out Period period)
    {
        period = default;
        if (text is not { Length: 4 or 7 } || !Digits.TryRead(text, 0, 4, out var year) || year == 0)
        {
            return false;
        }

        if (text.Length == 4)
        {
            period = Year(year);
            return true;
        }

        var (months, digits) = text[5] switch
        {
            'H' => (6, 1),
            'Q' => (3, 1),
            _ => (1, 2),
        };
        if (
            text[4] != '-'
            || !Digits.TryRead(text, 7 - digits, digits, out var number)
            || number < 1
            || number > 12 / months
        )
        {
            return false;
        }

        period = Create(year, number - 1, months);
        return true;
    }

    /// <summary>The period of <paramref name="months"/> months (1, 3, 6 or 12) that a day lies in.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is none of these.</exception>
    public static Period Around(Date date, int months) =>
        months is 1 or 3 or 6 or 12
            ? Create(date.Year, (date.Month - 1) / months, months)
            : throw new ArgumentOutOfRangeException(nameof(months), months, "A period has 1, 3, 6 or 12 months.");

    /// <summary>Whether a day lies inside.</summary>
    public bool Contains(Date date) => Start <= date && date <= LastDay;

    /// <summary>Whether the whole of another period lies inside.</summary>
    public bool Contains(Period other) =>
        firstMonth <= other.firstMonth && other.firstMonth + other.furtherMonths <= firstMonth + furtherMonths;

    /// <summary>Whether the two share a day.</summary>
    public bool Overlaps(Period other) =>
        firstMonth <= other.firstMonth + other.furtherMonths && other.firstMonth <= firstMonth + furtherMonths;

    /// <summary>Whether the other period starts on the day after this one ends.</summary>
    public bool IsFollowedBy(Period other) => firstMonth + Months == other.firstMonth;

    /// <summary>The period of the same length a number of months later; null when it is no such calendar period.</summary>
    /// <exception cref="OverflowException">The period lies outside the calendar.</exception>
    public Period? AddMonths(int months)
    {
        var moved = checked(firstMonth + months);
        if (moved < 0 || moved + furtherMonths >= 9999 * 12)
        {
            throw new OverflowException("The period lies outside the years 1 to 9999.");
        }

        return moved % Months == 0 ? new Period(moved, Months) : null;
    }

    /// <inheritdoc/>
    public int CompareTo(Period other)
    {
        var byStart = firstMonth.CompareTo(other.firstMonth);
        return byStart != 0 ? byStart : furtherMonths.CompareTo(other.furtherMonths);
    }

    /// <inheritdoc/>
    public bool Equals(Period other) => firstMonth == other.firstMonth && furtherMonths == other.furtherMonths;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Period other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (firstMonth * 16) + furtherMonths;

    /// <summary>The text that <see cref="TryParse"/> reads.</summary>
    public override string ToString()
    {
        var year = StartYear.ToString("0000", CultureInfo.InvariantCulture);
        var number = ((firstMonth % 12) / Months) + 1;
        return Months switch
        {
            12 => year,
            6 => FormattableString.Invariant($"{year}-H{number}"),
            3 => FormattableString.Invariant($"{year}-Q{number}"),
            _ => FormattableString.Invariant($"{year}-{number:00}"),
        };
    }

    private static Period Create(int year, int index, int months) =>
        year is >= 1 and <= 9999 && index >= 0 && index < 12 / months
            ? new Period(((year - 1) * 12) + (index * months), months)
            : throw new ArgumentOutOfRangeException(nameof(year), "There is no such period.");
}
