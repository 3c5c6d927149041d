using System.Globalization;

namespace RulesKit.Language.Types;

/// <summary>A calendar day of the proleptic Gregorian calendar, 0001-01-01 to 9999-12-31.</summary>
/// <remarks>
/// Written as ISO 8601 <c>YYYY-MM-DD</c>. A type of its own because the language also runs inside compilers, where
/// <c>DateOnly</c> does not exist; see <see cref="DayNumber"/> for the way to it. Immutable and thread-safe.
/// </remarks>
public readonly struct Date : IEquatable<Date>, IComparable<Date>
{
    private const int LastDayNumber = 3652058;

    private Date(int dayNumber) => DayNumber = dayNumber;

    /// <summary>0001-01-01.</summary>
    public static Date MinValue => default;

    /// <summary>9999-12-31.</summary>
    public static Date MaxValue => new(LastDayNumber);

    /// <summary>Days since 0001-01-01, as <c>DateOnly.DayNumber</c> counts them: 0 to 3,652,058.</summary>
    public int DayNumber { get; }

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => Midnight.Year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => Midnight.Month;

    /// <summary>The day of the month, 1 to 31.</summary>
    public int Day => Midnight.Day;

    /// <summary>The calendar quarter that the day lies in.</summary>
    public Period Quarter => Period.Quarter(Year, ((Month - 1) / 3) + 1);

    private DateTime Midnight => new(DayNumber * TimeSpan.TicksPerDay, DateTimeKind.Unspecified);

    /// <summary>Whether the first day is the earlier one.</summary>
    public static bool operator <(Date left, Date right) => left.DayNumber < right.DayNumber;

    /// <summary>Whether the first day is the later one.</summary>
    public static bool operator >(Date left, Date right) => left.DayNumber > right.DayNumber;

    /// <summary>Whether the first day is the earlier one or the same.</summary>
    public static bool operator <=(Date left, Date right) => left.DayNumber <= right.DayNumber;

    /// <summary>Whether the first day is the later one or the same.</summary>
    public static bool operator >=(Date left, Date right) => left.DayNumber >= right.DayNumber;

    /// <summary>Whether both are the same day.</summary>
    public static bool operator ==(Date left, Date right) => left.DayNumber == right.DayNumber;

    /// <summary>Whether they are different days.</summary>
    public static bool operator !=(Date left, Date right) => left.DayNumber != right.DayNumber;

    /// <summary>The day with a number as <see cref="DayNumber"/> counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 0 to 3,652,058.</exception>
    public static Date FromDayNumber(int dayNumber) =>
        dayNumber is >= 0 and <= LastDayNumber
            ? new Date(dayNumber)
            : throw new ArgumentOutOfRangeException(nameof(dayNumber), dayNumber, "There is no such day.");

    /// <summary>The day of a year, month and day of the month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static Date Of(int year, int month, int day) =>
        new((int)(new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified).Ticks / TimeSpan.TicksPerDay));

    /// <summary>Reads <c>YYYY-MM-DD</c>; nothing else is accepted.</summary>
    public static bool TryParse(string? text, out Date date)
    {
        // By hand, since plans are full of dates: the parser of .NET takes ten times as long for this one form.
        date = default;
        if (
            text is not { Length: 10 }
            || text[4] != '-'
            || text[7] != '-'
            || !Digits.TryRead(text, 0, 4, out var year)
            || !Digits.TryRead(text, 5, 2, out var month)
            || !Digits.TryRead(text, 8, 2, out var day)
            || year == 0
            || month is < 1 or > 12
            || day < 1
            || day > DateTime.DaysInMonth(year, month)
        )
        {
            return false;
        }

        date = Of(year, month, day);
        return true;
    }

    /// <summary>The day <paramref name="days"/> later (earlier when negative).</summary>
    /// <exception cref="OverflowException">The day lies outside the calendar.</exception>
    public Date AddDays(long days)
    {
        var moved = checked(DayNumber + days);
        return moved is >= 0 and <= LastDayNumber ? new Date((int)moved) : throw OutsideCalendar();
    }

    /// <summary>The same day of another month, or that month's last day where it is shorter.</summary>
    /// <exception cref="OverflowException">The day lies outside the calendar.</exception>
    public Date AddMonths(long months)
    {
        var midnight = Midnight;
        var month = checked((midnight.Year * 12L) + midnight.Month - 1 + months);
        if (month is < 12 or >= 120_000)
        {
            throw OutsideCalendar();
        }

        var (year, monthOfYear) = ((int)(month / 12), (int)(month % 12) + 1);
        return Of(year, monthOfYear, Math.Min(midnight.Day, DateTime.DaysInMonth(year, monthOfYear)));
    }

    /// <summary>The same day of another year; 29 February becomes 28 February where there is none.</summary>
    /// <exception cref="OverflowException">The day lies outside the calendar.</exception>
    public Date AddYears(long years) => AddMonths(checked(years * 12));

    /// <summary>Days from this day to another; negative when the other is earlier.</summary>
    public long DaysUntil(Date other) => other.DayNumber - DayNumber;

    /// <inheritdoc/>
    public int CompareTo(Date other) => DayNumber.CompareTo(other.DayNumber);

    /// <inheritdoc/>
    public bool Equals(Date other) => DayNumber == other.DayNumber;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Date other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => DayNumber;

    /// <summary><c>YYYY-MM-DD</c>.</summary>
    public override string ToString() => Midnight.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static OverflowException OutsideCalendar() => new("The date lies outside 0001-01-01 to 9999-12-31.");
}
