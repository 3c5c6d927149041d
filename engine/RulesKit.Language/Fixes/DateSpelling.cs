using System.Globalization;
using System.Text.RegularExpressions;
using RulesKit.Language.Types;

namespace RulesKit.Language.Fixes;

/// <summary>Dates that are written otherwise than year-month-day with hyphens, but can mean one day only.</summary>
internal static class DateSpelling
{
    private static readonly Regex YearFirst = new(
        @"^\s*(?<year>[0-9]{4})(?:(?<sep>[-/.])(?<month>[0-9]{1,2})\k<sep>(?<day>[0-9]{1,2})|(?<month>[0-9]{2})(?<day>[0-9]{2}))(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?\s*$",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1)
    );

    /// <summary>The date as documents write it; null when it is none, or could be several.</summary>
    public static string? Find(string written)
    {
        if (written.Length > 40 || YearFirst.Match(written) is not { Success: true } match)
        {
            return null;
        }

        var (year, month, day) = (match.Groups["year"].Value, match.Groups["month"].Value, match.Groups["day"].Value);
        var date = string.Format(CultureInfo.InvariantCulture, "{0}-{1}-{2}", year, Two(month), Two(day));
        return Date.TryParse(date, out _) ? date : null;
    }

    private static string Two(string digits) => digits.PadLeft(2, '0');
}
