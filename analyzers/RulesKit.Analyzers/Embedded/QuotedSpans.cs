using System.Globalization;

namespace RulesKit.Analyzers.Embedded;

/// <summary>Where the characters of a quoted literal stand, escapes included.</summary>
internal static class QuotedSpans
{
    /// <summary>Of <c>"…"</c>.</summary>
    /// <param name="literal">The literal with its quotes.</param>
    /// <param name="offset">Where it stands in the source.</param>
    public static IReadOnlyList<TextSpan> OfRegular(string literal, int offset)
    {
        var spans = new List<TextSpan>(literal.Length);
        for (var i = 1; i < literal.Length - 1; )
        {
            var length = literal[i] == '\\' ? EscapeLength(literal, i) : 1;
            var span = new TextSpan(offset + i, length);
            spans.Add(span);
            if (IsTwoCharacters(literal, i))
            {
                spans.Add(span);
            }

            i += length;
        }

        return spans;
    }

    /// <summary>Of <c>@"…"</c>.</summary>
    /// <param name="literal">The literal with its quotes.</param>
    /// <param name="offset">Where it stands in the source.</param>
    public static IReadOnlyList<TextSpan> OfVerbatim(string literal, int offset)
    {
        var spans = new List<TextSpan>(literal.Length);
        for (var i = 2; i < literal.Length - 1; )
        {
            var length = literal[i] == '"' ? 2 : 1;
            spans.Add(new TextSpan(offset + i, length));
            i += length;
        }

        return spans;
    }

    private static int EscapeLength(string literal, int start) =>
        literal[start + 1] switch
        {
            'u' => 6,
            'U' => 10,
            'x' => 2 + HexDigits(literal, start + 2, 4),
            _ => 2,
        };

    private static int HexDigits(string literal, int start, int most)
    {
        var count = 0;
        while (count < most && Uri.IsHexDigit(literal[start + count]))
        {
            count++;
        }

        return count;
    }

    /// <summary>Whether an escape gives a character outside the basic plane, which takes two in a text.</summary>
    private static bool IsTwoCharacters(string literal, int start) =>
        literal[start] == '\\'
        && literal[start + 1] == 'U'
        && int.Parse(literal.Substring(start + 2, 8), NumberStyles.HexNumber, CultureInfo.InvariantCulture) > 0xFFFF;
}
