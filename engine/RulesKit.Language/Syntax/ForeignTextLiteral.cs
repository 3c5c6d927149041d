using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;
using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax;

/// <summary>Texts in other quotes, and the kinds of text literals of C# that the language does not have.</summary>
internal static class ForeignTextLiteral
{
    private const string Plain =
        "Texts stand in straight double quotes; write \"…\" (in a JSON file each quote with a backslash: \\\"…\\\").";

    private static readonly (string Open, string Close, bool IsQuote, string Message)[] Forms =
    [
        ("\"\"\"", "\"\"\"", true, "Raw texts are no part of the language; write \"…\" with escapes."),
        (
            "$@\"",
            "\"",
            true,
            "Values are put into texts in a rule's \"message\" only, as {…}; compare values one by one."
        ),
        (
            "@$\"",
            "\"",
            true,
            "Values are put into texts in a rule's \"message\" only, as {…}; compare values one by one."
        ),
        (
            "$\"",
            "\"",
            true,
            "Values are put into texts in a rule's \"message\" only, as {…}; compare values one by one."
        ),
        ("@\"", "\"", true, "Verbatim texts are no part of the language; write \"…\", a backslash twice."),
        ("'", "'", false, Plain),
        ("`", "`", false, Plain),
        ("“", "”", false, Plain),
        ("”", "”", false, Plain),
        ("„", "“", false, Plain),
        ("‘", "’", false, Plain),
        ("’", "’", false, Plain),
        ("«", "»", false, Plain),
        (
            "\\\"",
            "\\\"",
            false,
            "A backslash stands inside texts only. In a JSON file a quote has one backslash: \\\"."
        ),
    ];

    /// <summary>Such a text as one Bad token; null when none starts at the position.</summary>
    public static Token? Scan(SyntaxReporter reporter, ref int position)
    {
        var text = reporter.Text.Text;
        foreach (var (open, close, isQuote, message) in Forms)
        {
            if (string.CompareOrdinal(text, position, open, 0, open.Length) != 0)
            {
                continue;
            }

            var end = text.IndexOf(close, position + open.Length, StringComparison.Ordinal);
            var span = TextSpan.FromBounds(position, end < 0 ? text.Length : end + close.Length);
            position = span.End;
            reporter.Report(
                isQuote ? DiagnosticCatalog.NotInLanguage : DiagnosticCatalog.InvalidLiteral,
                span,
                message,
                () =>
                    end < 0
                        ? null
                        : InPlainQuotes(reporter.Text, span, TextSpan.FromBounds(span.Start + open.Length, end), open)
            );
            return new Token(TokenKind.Bad, span);
        }

        return null;
    }

    /// <summary>The same text in plain quotes; null where that would not be the same text.</summary>
    private static Mend? InPlainQuotes(ExpressionText text, TextSpan literal, TextSpan content, string open)
    {
        var inner = text.Slice(content);
        return open.Contains('$') || inner.IndexOfAny(['"', '\\', '\n', '\r', '\0']) >= 0
            ? null
            : Mend.Safe("Write the text in plain quotes", text.Edit(literal, $"\"{inner}\""));
    }
}
