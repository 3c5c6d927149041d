namespace RulesKit.Analyzers.Embedded;

/// <summary>Where the characters of a raw literal stand: nothing is escaped, but indentation is no part of the text.</summary>
internal static class RawSpans
{
    /// <summary>Of a raw literal on one line.</summary>
    /// <param name="literal">The literal with its quotes.</param>
    /// <param name="offset">Where it stands in the source.</param>
    public static IReadOnlyList<TextSpan> OfOneLine(string literal, int offset)
    {
        var quotes = Quotes(literal);
        return Enumerable
            .Range(quotes, Math.Max(0, literal.Length - (2 * quotes)))
            .Select(i => new TextSpan(offset + i, 1))
            .ToArray();
    }

    /// <summary>Of a raw literal over several lines.</summary>
    /// <param name="literal">The literal with its quotes.</param>
    /// <param name="offset">Where it stands in the source.</param>
    public static IReadOnlyList<TextSpan> OfLines(string literal, int offset)
    {
        var quotes = Quotes(literal);
        var lines = LinesOf(literal);
        var indentation = literal.Length - quotes - lines[lines.Count - 1].Start;
        var spans = new List<TextSpan>(literal.Length);

        // The first line holds the opening quotes, the last one the closing quotes; the line end before those is no text.
        for (var i = 1; i < lines.Count - 1; i++)
        {
            var (start, end, next) = lines[i];
            var stop = i == lines.Count - 2 ? end : next;
            for (var at = Math.Min(start + indentation, end); at < stop; at++)
            {
                spans.Add(new TextSpan(offset + at, 1));
            }
        }

        return spans;
    }

    private static int Quotes(string literal) => literal.TakeWhile(c => c == '"').Count();

    /// <summary>The lines: where each starts, where its text ends, and where the next one starts.</summary>
    private static List<(int Start, int End, int Next)> LinesOf(string text)
    {
        var lines = new List<(int, int, int)>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\n' or '\r' or '\u0085' or '\u2028' or '\u2029'))
            {
                continue;
            }

            var end = i;
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                i++;
            }

            lines.Add((start, end, i + 1));
            start = i + 1;
        }

        lines.Add((start, text.Length, text.Length));
        return lines;
    }
}
