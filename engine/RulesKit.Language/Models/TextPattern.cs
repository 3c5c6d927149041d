using System.Text.RegularExpressions;

namespace RulesKit.Language.Models;

/// <summary>Regular expressions of a model, as JSON Schema reads them (ECMA-262, unanchored).</summary>
internal static class TextPattern
{
    /// <summary>A pattern that needs longer than this on one text is hostile or broken.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    /// <exception cref="ArgumentException">The pattern is no regular expression.</exception>
    public static Regex Compile(string pattern) =>
        new(pattern, RegexOptions.ECMAScript | RegexOptions.CultureInvariant, Timeout);
}
