using System.Text;
using System.Text.RegularExpressions;

namespace RulesKit.Language.Models;

/// <summary>A regular expression of a model, as JSON Schema reads it (ECMA-262, unanchored). Thread-safe.</summary>
internal sealed class TextPattern
{
    /// <summary>A pattern that needs longer than this on one text is hostile or broken.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    /// <summary>So many texts are worth the milliseconds that compiling a pattern takes.</summary>
    private const int CompiledFrom = 5_000;

    private readonly string pattern;
    private readonly Lazy<Regex> interpreted;
    private readonly Lazy<Regex> compiled;
    private int matches;

    private TextPattern(string pattern)
    {
        this.pattern = pattern;
        interpreted = new Lazy<Regex>(() => Make(RegexOptions.None));
        compiled = new Lazy<Regex>(() => Make(RegexOptions.Compiled));
    }

    /// <exception cref="ArgumentException">The pattern is no regular expression.</exception>
    public static TextPattern Compile(string pattern)
    {
        var made = new TextPattern(pattern);
        _ = made.interpreted.Value;
        return made;
    }

    /// <summary>A pattern that was compiled before, when it was read; it is compiled again when a text is held against it.</summary>
    public static TextPattern Known(string pattern) => new(pattern);

    /// <summary>Whether the pattern matches somewhere in a text.</summary>
    /// <exception cref="RegexMatchTimeoutException">The match takes longer than a second.</exception>
    public bool IsMatch(string text)
    {
        // Lost counts between threads only put it off; both give the same answers.
        var regex = matches >= CompiledFrom ? compiled : interpreted;
        matches += matches < CompiledFrom ? 1 : 0;
        return regex.Value.IsMatch(text);
    }

    /// <summary>The pattern as the model writes it.</summary>
    public override string ToString() => pattern;

    private Regex Make(RegexOptions options) =>
        new(EndAnchored(pattern), options | RegexOptions.ECMAScript | RegexOptions.CultureInvariant, Timeout);

    /// <summary>In ECMA-262 <c>$</c> is the very end of the text; in .NET it also stands before a final line end.</summary>
    private static string EndAnchored(string pattern)
    {
        var anchored = new StringBuilder(pattern.Length);
        var isInClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == '\\' && i + 1 < pattern.Length)
            {
                anchored.Append(c).Append(pattern[++i]);
                continue;
            }

            isInClass = c == '[' || (isInClass && c != ']');
            anchored.Append(c == '$' && !isInClass ? "(?!\n)$" : c.ToString());
        }

        return anchored.ToString();
    }
}
