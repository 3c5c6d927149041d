using System.Text;
using RulesKit.Language.Text;

namespace RulesKit.Language.Json;

/// <summary>Reads one JSON string from its opening to its closing quote.</summary>
internal sealed class JsonStringScanner(SourceText source, Action<TextSpan, string> report)
{
    private readonly string text = source.Text;

    /// <summary>The decoded string, the position moved behind its closing quote; null when it never closes.</summary>
    public string? Scan(ref int position)
    {
        var start = position++;
        StringBuilder? decoded = null;
        var runStart = position;
        while (position < text.Length)
        {
            var c = text[position];
            if (c == '"')
            {
                var run = text.Substring(runStart, position - runStart);
                position++;
                return decoded is null ? run : decoded.Append(run).ToString();
            }

            if (c == '\\')
            {
                decoded = (decoded ?? new StringBuilder()).Append(text, runStart, position - runStart);
                ScanEscape(decoded, ref position);
                runStart = position;
                continue;
            }

            if (c is '\n' or '\r')
            {
                break;
            }

            CheckPlain(ref position);
        }

        report(TextSpan.FromBounds(start, position), "The text in quotes does not end on its line; '\"' was expected.");
        return null;
    }

    private void CheckPlain(ref int position)
    {
        var c = text[position];
        if (c < ' ')
        {
            report(
                new TextSpan(position, 1),
                $"Found {CharacterName.Of(c)} inside a text; write it as an escape, for example \\t."
            );
        }
        else if (char.IsHighSurrogate(c) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]))
        {
            position++;
        }
        else if (char.IsSurrogate(c))
        {
            ReportLoneSurrogate(new TextSpan(position, 1), c);
        }

        position++;
    }

    private void ScanEscape(StringBuilder decoded, ref int position)
    {
        var start = position;
        var kind = position + 1 < text.Length ? text[position + 1] : '\0';
        if (kind == 'u')
        {
            ScanUnicodeEscape(decoded, ref position);
            return;
        }

        if (JsonEscape.Simple(kind) is not { } plain)
        {
            report(
                new TextSpan(start, 1),
                "Found a backslash that starts no JSON escape; write \\\\ for a backslash itself."
            );
            decoded.Append('\\');
            position++;
            return;
        }

        decoded.Append(plain);
        position += 2;
    }

    private void ScanUnicodeEscape(StringBuilder decoded, ref int position)
    {
        var start = position;
        if (JsonEscape.UnicodeAt(text, position) is not { } unit)
        {
            report(new TextSpan(start, 2), "Found \\u without four hexadecimal digits behind it.");
            decoded.Append("\\u");
            position += 2;
            return;
        }

        position += 6;
        decoded.Append(unit);
        if (char.IsHighSurrogate(unit) && JsonEscape.UnicodeAt(text, position) is { } low && char.IsLowSurrogate(low))
        {
            decoded.Append(low);
            position += 6;
        }
        else if (char.IsSurrogate(unit))
        {
            ReportLoneSurrogate(new TextSpan(start, 6), unit);
        }
    }

    private void ReportLoneSurrogate(TextSpan span, char unit) =>
        report(
            span,
            FormattableString.Invariant(
                $"Found half of a surrogate pair (U+{(int)unit:X4}); it stands for no character. Write both halves or remove it."
            )
        );
}
