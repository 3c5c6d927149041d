using RulesKit.Language.Types;

namespace RulesKit.Tool.Commands;

/// <summary>Reads the day from which plans are seen.</summary>
internal static class DateArgument
{
    private const string Today = "today";

    /// <summary>The day; null when none is given, or it is wrong (told).</summary>
    public static Date? Read(string? written, TimeProvider time, ICollection<string> mistakes)
    {
        if (written is null)
        {
            return null;
        }

        if (written == Today)
        {
            var now = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
            return Date.FromDayNumber(now.DayNumber);
        }

        if (!Date.TryParse(written, out var date))
        {
            mistakes.Add($"--as-of {written} is no date; write year, month and day as 2027-04-23, or {Today}.");
        }

        return date;
    }
}
