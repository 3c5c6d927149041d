using System.Text.RegularExpressions;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax.Dialects;

/// <summary>Reads texts in double quotes, and characters in single ones, with the escapes of .NET.</summary>
internal static class DialectText
{
    /// <summary>The literal that starts at the position, which is moved behind it.</summary>
    /// <remarks>Texts that stand side by side are one text, in which the quotes between them stay.</remarks>
    public static Token Scan(SyntaxReporter reporter, ref int position)
    {
        var text = reporter.Text.Text;
        var start = position;
        var quote = text[position];
        if (!TrySkip(text, ref position))
        {
            var rest = TextSpan.FromBounds(start, text.Length);
            position = text.Length;
            reporter.ReportLost(
                DiagnosticCatalog.Syntax,
                rest,
                $"The text does not end; a closing {quote} was expected."
            );
            return new Token(TokenKind.Bad, rest);
        }

        while (quote == '"' && position < text.Length && text[position] == '"' && TrySkip(text, ref position))
        {
            // The next text is a part of this one.
        }

        var span = TextSpan.FromBounds(start, position);
        return Unescape(text.Substring(start + 1, span.Length - 2)) is not { } value
                ? Bad(reporter, span, "The text holds a backslash that begins no escape; write \\\\ for a backslash.")
            : quote == '"' ? new Token(TokenKind.Text, span, value)
            : value.Length == 1 ? new Token(TokenKind.Text, span, value[0])
            : Bad(reporter, span, "Single quotes hold exactly one character; write texts in double quotes.");
    }

    /// <summary>Moves behind the quote that closes the one at the position.</summary>
    private static bool TrySkip(string text, ref int position)
    {
        var quote = text[position];
        for (var i = position + 1; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == quote)
            {
                position = i + 1;
                return true;
            }
        }

        return false;
    }

    private static string? Unescape(string written)
    {
        if (written.IndexOf('\\') < 0)
        {
            return written;
        }

        try
        {
            return Regex.Unescape(written);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Token Bad(SyntaxReporter reporter, TextSpan span, string message)
    {
        reporter.Report(DiagnosticCatalog.InvalidLiteral, span, message);
        return new Token(TokenKind.Bad, span);
    }
}
