using System.Text;
using System.Text.RegularExpressions;
using RulesKit.Language.RuleSets;

namespace RulesKit.Language.Fixes;

/// <summary>Ids, titles and lengths of time made out of what stands in their place.</summary>
internal static class Spelling
{
    private static readonly Regex LengthOfTime = new(
        "^P? *(?<number>[0-9]{1,4}) *(?<unit>y|years?|m|months?|w|weeks?|d|days?)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeSpan.FromSeconds(1)
    );

    /// <summary>"Cars stay_Domestic" as cars-stay-domestic; null when nothing is left of it.</summary>
    public static string? AsId(string text)
    {
        var id = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isBreak = !IsLetterOrDigit(c) || (c is >= 'A' and <= 'Z' && i > 0 && text[i - 1] is >= 'a' and <= 'z');
            if (isBreak && id.Length > 0 && id[id.Length - 1] != '-')
            {
                id.Append('-');
            }

            if (IsLetterOrDigit(c))
            {
                id.Append(char.ToLowerInvariant(c));
            }
        }

        var made = id.ToString().Trim('-');
        return Identifiers.IsId(made) ? made : null;
    }

    /// <summary>cars-stay-domestic as "Cars stay domestic".</summary>
    public static string AsTitle(string id) => char.ToUpperInvariant(id[0]) + id.Substring(1).Replace('-', ' ');

    /// <summary>"3 years" as P3Y; null when it says no length of time.</summary>
    public static string? AsLengthOfTime(string text) =>
        text.Length <= 20 && LengthOfTime.Match(text) is { Success: true } match
            ? $"P{match.Groups["number"].Value}{char.ToUpperInvariant(match.Groups["unit"].Value[0])}"
            : null;

    private static bool IsLetterOrDigit(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
