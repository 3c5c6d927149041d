using System.Globalization;

namespace RulesKit.Language.Types;

/// <summary>A length of calendar time as ISO 8601 writes it: <c>P3Y</c>, <c>P18M</c>, <c>P2W</c>, <c>P10D</c>, <c>P1Y6M</c>.</summary>
/// <param name="Months">Years and months, in months.</param>
/// <param name="Days">Weeks and days, in days.</param>
internal readonly record struct CalendarSpan(int Months, int Days)
{
    private const int MostDigits = 5;

    /// <summary>Reads a span; a leading minus turns it back in time. At least one part must be given.</summary>
    public static bool TryParse(string text, out CalendarSpan span)
    {
        span = default;
        var sign = text.StartsWith("-", StringComparison.Ordinal) ? -1 : 1;
        var position = sign < 0 ? 1 : 0;
        if (text.Length < position + 3 || text[position++] != 'P')
        {
            return false;
        }

        var lastUnit = -1;
        while (position < text.Length)
        {
            if (!TryPart(text, ref position, out var number, out var unit) || unit <= lastUnit)
            {
                span = default;
                return false;
            }

            lastUnit = unit;
            span = unit switch
            {
                0 => span with { Months = span.Months + (number * 12 * sign) },
                1 => span with { Months = span.Months + (number * sign) },
                2 => span with { Days = span.Days + (number * 7 * sign) },
                _ => span with { Days = span.Days + (number * sign) },
            };
        }

        return true;
    }

    /// <summary>The day this much later; months are added first.</summary>
    /// <exception cref="OverflowException">The day lies outside the calendar.</exception>
    public Date AddTo(Date date) => date.AddMonths(Months).AddDays(Days);

    private static bool TryPart(string text, ref int position, out int number, out int unit)
    {
        var start = position;
        while (position < text.Length && text[position] is >= '0' and <= '9')
        {
            position++;
        }

        var digits = position - start;
        unit = position < text.Length ? "YMWD".IndexOf(text[position]) : -1;
        var isNumber = int.TryParse(
            text.Substring(start, digits),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out number
        );
        position++;
        return isNumber && digits <= MostDigits && unit >= 0;
    }
}
