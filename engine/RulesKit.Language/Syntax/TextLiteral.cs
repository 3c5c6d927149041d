using System.Globalization;
using System.Text;
using RulesKit.Language.Diagnostics;
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
                return value.ToString();
            }

            if (c == '\\')
            {
                ScanEscape(reporter, value, ref position);
                continue;
            }

            value.Append(c);
            position++;
        }

        reporter.Report(
            DiagnosticCatalog.Syntax,
            TextSpan.FromBounds(start, position),
            "The text does not end; '\"' was expected."
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
            'u' => Hex(text, position + 2),
            _ => null,
        };
        if (plain is null)
        {
            reporter.Report(
                DiagnosticCatalog.InvalidLiteral,
                new TextSpan(position, Math.Min(2, text.Length - position)),
                "This is no escape; in a text only \\\" \\\\ \\' \\0 \\b \\f \\n \\r \\t and \\uXXXX are."
            );
        }

        value.Append(plain ?? kind);
        position = Math.Min(text.Length, position + (kind == 'u' && plain is not null ? 6 : 2));
    }

    private static char? Hex(string text, int position) =>
        position + 4 <= text.Length
        && ushort.TryParse(
            text.Substring(position, 4),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var unit
        )
            ? (char)unit
            : null;
}
