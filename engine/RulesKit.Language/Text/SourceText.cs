namespace RulesKit.Language.Text;

/// <summary>A text that was read, with the name people know it by and its lines. Immutable and thread-safe.</summary>
/// <remarks>Lines end at LF, CR LF or a lone CR.</remarks>
public sealed class SourceText
{
    private readonly Lazy<int[]> lineStarts;

    /// <summary>Wraps a text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="path">The file name shown in messages; null for text that has no file.</param>
    public SourceText(string text, string? path = null)
    {
        Text = text ?? throw new ArgumentNullException(nameof(text));
        Path = path;
        lineStarts = new Lazy<int[]>(() => FindLineStarts(Text));
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The file name shown in messages; null for text that has no file.</summary>
    public string? Path { get; }

    /// <summary>Number of lines; at least 1.</summary>
    public int LineCount => lineStarts.Value.Length;

    /// <summary>The line and column of an offset; offsets outside the text are moved to its nearest end.</summary>
    public LinePosition GetPosition(int offset)
    {
        offset = Math.Max(0, Math.Min(offset, Text.Length));
        var found = Array.BinarySearch(lineStarts.Value, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line + 1, offset - lineStarts.Value[line] + 1);
    }

    /// <summary>The characters of a 1-based line, without its line end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public string GetLine(int line)
    {
        if (line < 1 || line > LineCount)
        {
            throw new ArgumentOutOfRangeException(nameof(line), line, "The text has no such line.");
        }

        var start = lineStarts.Value[line - 1];
        var end = line < LineCount ? lineStarts.Value[line] : Text.Length;
        return Text.Substring(start, end - start).TrimEnd('\r', '\n');
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            var isLineEnd = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (isLineEnd)
            {
                starts.Add(i + 1);
            }
        }

        return starts.ToArray();
    }
}
