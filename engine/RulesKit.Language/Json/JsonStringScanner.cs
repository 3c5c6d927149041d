using System.Text;
using RulesKit.Language.Text;

namespace RulesKit.Language.Json;

/// <summary>Reads one JSON string from its opening to its closing quote.</summary>
internal sealed class JsonStringScanner(JsonCursor cursor)
{
    private readonly string text = cursor.Text;
    private readonly JsonTextPool pool = new();

    /// <summary>The string that starts here, the cursor moved behind its closing quote.</summary>
    /// <exception cref="JsonUnreadableException">The string never ends.</exception>
    public JsonString Scan()
    {
        var start = cursor.Position;
        var value = ScanValue();
        return new JsonString(cursor.Source, cursor.From(start), value);
    }

    /// <summary>The same, only the decoded text.</summary>
    public string ScanValue()
    {
        var start = cursor.Position++;
        StringBuilder? decoded = null;
        var runStart = cursor.Position;
        while (SkipSafe() && cursor.Current is not ('\n' or '\r'))
        {
            switch (cursor.Current)
            {
                case '"':
                    var length = cursor.Position++ - runStart;
                    return decoded is null
                        ? pool.Take(text, runStart, length)
                        : decoded.Append(text, runStart, length).ToString();
                case '\\':
                    decoded ??= new StringBuilder();
                    decoded.Append(text, runStart, cursor.Position - runStart);
                    ScanEscape(decoded);
                    runStart = cursor.Position;
                    break;
                default:
                    SkipPlain();
                    break;
            }
        }

        throw cursor.Stop(cursor.From(start), "The text in quotes does not end on its line; '\"' was expected.");
    }

    /// <summary>Skips characters that stand for themselves; false at the end of the text.</summary>
    private bool SkipSafe()
    {
        var position = cursor.Position;
        while (position < text.Length && text[position] is >= ' ' and < '\u007F' and not ('"' or '\\'))
        {
            position++;
        }

        cursor.Position = position;
        return position < text.Length;
    }

    private void SkipPlain()
    {
        var c = cursor.Current;
        if (c < ' ')
        {
            cursor.Report(
                cursor.Here,
                $"Found {CharacterName.Of(c)} inside a text; write it as an escape, for example \\t."
            );
        }
        else if (
            char.IsHighSurrogate(c)
            && cursor.Position + 1 < text.Length
            && char.IsLowSurrogate(text[cursor.Position + 1])
        )
        {
            cursor.Position++;
        }
        else if (char.IsSurrogate(c))
        {
            ReportLoneSurrogate(cursor.Here, c);
        }

        cursor.Position++;
    }

    private void ScanEscape(StringBuilder decoded)
    {
        var start = cursor.Position;
        var kind = start + 1 < text.Length ? text[start + 1] : '\0';
        if (kind == 'u')
        {
            ScanUnicodeEscape(decoded);
        }
        else if (JsonEscape.Simple(kind) is { } plain)
        {
            decoded.Append(plain);
            cursor.Position += 2;
        }
        else
        {
            cursor.Report(
                cursor.Here,
                "Found a backslash that starts no JSON escape; write \\\\ for a backslash itself."
            );
            decoded.Append('\\');
            cursor.Position++;
        }
    }

    private void ScanUnicodeEscape(StringBuilder decoded)
    {
        var start = cursor.Position;
        if (JsonEscape.UnicodeAt(text, start) is not { } unit)
        {
            cursor.Report(new TextSpan(start, 2), "Found \\u without four hexadecimal digits behind it.");
            decoded.Append("\\u");
            cursor.Position += 2;
            return;
        }

        cursor.Position += JsonEscape.UnicodeLength;
        decoded.Append(unit);
        if (
            char.IsHighSurrogate(unit)
            && JsonEscape.UnicodeAt(text, cursor.Position) is { } low
            && char.IsLowSurrogate(low)
        )
        {
            decoded.Append(low);
            cursor.Position += JsonEscape.UnicodeLength;
        }
        else if (char.IsSurrogate(unit))
        {
            ReportLoneSurrogate(cursor.From(start), unit);
        }
    }

    private void ReportLoneSurrogate(TextSpan span, char unit) =>
        cursor.Report(
            span,
            FormattableString.Invariant(
                $"Found half of a surrogate pair (U+{(int)unit:X4}); it stands for no character. Write both halves or remove it."
            )
        );
}
