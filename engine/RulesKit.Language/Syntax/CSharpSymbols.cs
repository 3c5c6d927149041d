using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;
using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax;

/// <summary>Symbols of C# that the language does not have, longest first, and what to do about each.</summary>
internal static class CSharpSymbols
{
    private const string Change = "'{0}' changes a value, and expressions change nothing.";
    private const string Bits = "'{0}' works on bits, which numbers of the language don't show.";

    private static readonly (string Written, string Message)[] Symbols =
    [
        ("<<=", Change),
        (">>=", Change),
        ("??=", Change),
        ("++", Change + " To add one, write + 1."),
        ("--", Change + " To subtract one, write - 1; two minus signs in a row need a blank between them."),
        ("+=", Change),
        ("-=", Change),
        ("*=", Change),
        ("/=", Change),
        ("%=", Change),
        ("&=", Change),
        ("|=", Change),
        ("^=", Change),
        ("<<", Bits),
        (">>", Bits),
        ("^", Bits + " For one of two conditions but not both, write a != b."),
        ("~", Bits),
        ("::", "'::' is no part of the language; there are no namespaces."),
        (
            "..",
            "Ranges are no part of the language; write x >= 1 && x <= 5, or x is >= 1 and <= 5. A member is read with one point."
        ),
        (";", "An expression is one value, not a statement; remove ';'."),
        ("#", "Directives such as #define and #if are no part of the language."),
        ("@", "Names are written without '@'."),
        ("$", "'$' is no part of the language; values are put into texts in a rule's \"message\" only, as {{…}}."),
        ("\\", "A backslash stands inside texts only."),
    ];

    /// <summary>Such a symbol as a Bad token; null when none stands at the position.</summary>
    public static Token? Scan(SyntaxReporter reporter, ref int position)
    {
        var text = reporter.Text.Text;
        foreach (var (written, message) in Symbols)
        {
            if (string.CompareOrdinal(text, position, written, 0, written.Length) != 0)
            {
                continue;
            }

            // A directive takes its line with it.
            var isDirective = written == "#";
            var end = isDirective ? text.IndexOfAny(['\n', '\r'], position) : position + written.Length;
            var span = TextSpan.FromBounds(position, end < 0 ? text.Length : end);
            position = span.End;
            reporter.Report(
                DiagnosticCatalog.NotInLanguage,
                span,
                string.Format(null, message, written),
                () => IsLastSemicolon(text, span) ? Mend.Safe("Take out ';'", reporter.Text.Edit(span, "")) : null
            );
            return new Token(TokenKind.Bad, span);
        }

        return null;
    }

    private static bool IsLastSemicolon(string text, TextSpan span) =>
        text[span.Start] == ';' && text.Substring(span.End).Trim().Length == 0;
}
