using System.Text.RegularExpressions;

namespace RulesKit.Language.Models;

/// <summary>A regular expression of a model, as JSON Schema reads it (ECMA-262, unanchored). Thread-safe.</summary>
/// <remarks>
/// A clock may decide which of two matchers answers, and never what the answer is: the quick one gives up where it tries
/// too many ways, and the other, which takes a moment to be made, needs one walk over the text for any pattern. What only
/// the quick one could read is refused.
/// </remarks>
internal sealed class TextPattern
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    private readonly string pattern;
    private readonly Lazy<Regex> quick;
#if NET
    private readonly Lazy<Regex> steady;
#endif

    private TextPattern(string pattern)
    {
        this.pattern = pattern;
        quick = new Lazy<Regex>(() =>
            new Regex(
                PatternScan.WithTextEnd(pattern),
                RegexOptions.ECMAScript | RegexOptions.CultureInvariant,
                Patience
            )
        );
#if NET
        steady = new Lazy<Regex>(() =>
            new Regex(PatternScan.Spelled(pattern), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)
        );
#endif
    }

    /// <exception cref="ArgumentException">
    /// The pattern is no regular expression, or one that can't be matched in one walk over a text.
    /// </exception>
    public static TextPattern Compile(string pattern)
    {
        var compiled = new TextPattern(pattern);
        _ = compiled.quick.Value;
        return PatternScan.FindMistake(pattern) is { } mistake ? throw new UnfitPatternException(mistake) : compiled;
    }

    /// <summary>A pattern that was compiled before, when it was read; it is compiled again when a text is held against it.</summary>
    public static TextPattern Known(string pattern) => new(pattern);

    /// <summary>Whether the pattern matches somewhere in a text.</summary>
    public bool IsMatch(string text)
    {
        try
        {
            return quick.Value.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
#if NET
            return steady.Value.IsMatch(text);
#else
            // A compiler on another runtime leaves it to the check of plans, which never runs there.
            return true;
#endif
        }
    }

    /// <summary>The pattern as the model writes it.</summary>
    public override string ToString() => pattern;
}
