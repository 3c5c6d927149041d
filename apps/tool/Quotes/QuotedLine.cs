using RulesKit.Language.Text;
using RulesKit.Tool.Layout;

namespace RulesKit.Tool.Quotes;

/// <summary>A line of a file with some characters of it marked, cut to the part around the mark when it is long.</summary>
/// <param name="Text">The line, or a part of it.</param>
/// <param name="MarkStart">Cells before the mark.</param>
/// <param name="MarkWidth">Cells of the mark; at least 1.</param>
internal sealed record QuotedLine(string Text, int MarkStart, int MarkWidth)
{
    /// <summary>Characters on either side of the mark that are looked at: a plan may be one line of 60 MB.</summary>
    private const int MostContext = 400;

    /// <summary>The line in which a location begins; of a location over several lines, its first one is marked.</summary>
    public static QuotedLine Of(Location location, int width)
    {
        var text = location.Source.Text;
        var start = Math.Min(location.Span.Start, text.Length);
        var lineStart = start - location.Start.Column + 1;
        var lineEnd = EndOfLine(text, start, start + MostContext + Math.Min(location.Span.Length, MostContext));
        var end = Math.Clamp(location.Span.End, start, lineEnd);
        var left = Math.Max(lineStart, start - MostContext);
        var before = SafeText.Of(text[left..start]);
        var value = SafeText.Of(text[start..end]);
        var after = SafeText.Of(text[end..lineEnd]).TrimEnd();
        return Fit(left == lineStart ? before.TrimStart() : before, value, after, width);
    }

    private static QuotedLine Fit(string before, string value, string after, int width)
    {
        var room = Math.Max(0, width - CellText.Width(value));
        var (left, right) = (CellText.Width(before), CellText.Width(after));
        if (left + right > room || CellText.Width(value) > width)
        {
            // A row tells at its beginning what it is about. What one side does not need, the other one gets.
            var leftRoom = Math.Max(room * 2 / 3, room - right);
            before = leftRoom < 1 ? "" : CellText.FitEnd(before, leftRoom);
            after = room < 1 ? "" : CellText.Fit(after, room - CellText.Width(before));
            value = CellText.Fit(value, width);
        }

        return new QuotedLine(before + value + after, CellText.Width(before), Math.Max(1, CellText.Width(value)));
    }

    private static int EndOfLine(string text, int start, int limit)
    {
        limit = Math.Min(limit, text.Length);
        var found = text.AsSpan(start, limit - start).IndexOfAny('\r', '\n');
        return found < 0 ? limit : start + found;
    }
}
