namespace RulesKit.Tool.Layout;

/// <summary>How lines of a text end: as its first one does.</summary>
internal static class LineEnds
{
    private const string Unix = "\n";

    /// <summary>The end of a text's first line; a line feed where it has only one line.</summary>
    public static string Of(string text)
    {
        var first = text.AsSpan().IndexOfAny('\r', '\n');
        return first < 0 || text[first] == '\n' ? Unix
            : first + 1 < text.Length && text[first + 1] == '\n' ? "\r\n"
            : "\r";
    }
}
