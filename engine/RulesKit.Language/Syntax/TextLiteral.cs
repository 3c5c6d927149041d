using System.Text;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;
using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax;

/// <summary>Reads a regular C# string literal.</summary>
internal static class TextLiteral
{
    /// <summary>The value, the position moved behind the closing quote; null when it never closes (reported).</summary>
    public static string? Scan(SyntaxReporter reporter, ref int position)
    {
        var text = reporter.Text.Text;
        var start = position++;
        var value = new StringBuilder();
        while (position < text.Length && text[position] is not ('\n' or '\r'))
        {
            var c = text[position];
            if (c == '"')
            {
                position++;
                return Checked(reporter, TextSpan.FromBounds(start, position), value.ToString());
            }

            if (c == '\\')
            {
                ScanEscape(reporter, value, ref position);
                continue;
            }

            CheckVisible(reporter, position);
            value.Append(c);
            position++;
        }

        reporter.ReportLost(
            DiagnosticCatalog.Syntax,
            TextSpan.FromBounds(start, position),
            "The text does not end on its line; '\"' was expected."
        );
        return null;
    }

    private static void ScanEscape(SyntaxReporter reporter, StringBuilder value, ref int position)
    {
        var text = reporter.Text.Text;
        var kind = position + 1 < text.Length ? text[position + 1] : ' ';
        char? plain = kind switch
        {
            '"' or '\\' or '\'' => kind,
            '0' => '\0',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => JsonEscape.UnicodeAt(text, position),
            _ => null,
        };
        if (plain is null && position + 1 < text.Length)
        {
            reporter.Report(
                DiagnosticCatalog.InvalidLiteral,
                new TextSpan(position, 2),
                "This is no escape; in a text only \\\" \\\\ \\' \\0 \\b \\f \\n \\r \\t and \\uXXXX are."
            );
        }

        value.Append(plain ?? kind);
        position = Math.Min(text.Length, position + (kind == 'u' && plain is not null ? 6 : 2));
    }

    /// <summary>Characters that turn the direction of writing make a text look like another one.</summary>
    private static void CheckVisible(SyntaxReporter reporter, int position)
    {
        var c = reporter.Text.Text[position];
        if (c is '\u0085' or '\u2028' or '\u2029')
        {
            reporter.Report(
                DiagnosticCatalog.InvalidLiteral,
                new TextSpan(position, 1),
                FormattableString.Invariant(
                    $"Found the character U+{(int)c:X4}, which ends a line for C#. Write it as \\u{(int)c:X4}."
                )
            );
        }
        else if (
            c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
        )
        {
            reporter.Report(
                DiagnosticCatalog.InvalidLiteral,
                new TextSpan(position, 1),
                FormattableString.Invariant(
                    $"Found the character U+{(int)c:X4}, which can't be seen and turns the direction of writing. Remove it, or write it as \\u{(int)c:X4}."
                )
            );
        }
    }

    /// <summary>The value; half of a pair of surrogates is reported, since no text of a plan has one.</summary>
    private static string Checked(SyntaxReporter reporter, TextSpan span, string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            var isPair = char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]);
            if (char.IsSurrogate(value[i]) && !isPair)
            {
                reporter.Report(
                    DiagnosticCatalog.InvalidLiteral,
                    span,
                    FormattableString.Invariant(
                        $"The text holds half of a surrogate pair (U+{(int)value[i]:X4}), which stands for no character. Write both halves."
                    )
                );
                break;
            }

            i += isPair ? 1 : 0;
        }

        return value;
    }
}
