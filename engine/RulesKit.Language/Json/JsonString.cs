using RulesKit.Language.Text;

namespace RulesKit.Language.Json;

/// <summary>A JSON string: its decoded text, and for each decoded character the source characters it came from.</summary>
internal sealed class JsonString(SourceText source, TextSpan span, string value) : JsonValue(source, span)
{
    private const int LongestShown = 60;

    public string Value { get; } = value;

    /// <summary>The text as messages show it: in quotes, on one line.</summary>
    public string Quoted => $"\"{OnOneLine(Value)}\"";

    public override string Describe() =>
        Value.Length <= LongestShown
            ? $"the text {Quoted}"
            : FormattableString.Invariant($"a text of {Value.Length} characters");

    /// <summary>The source characters of a span of the decoded text; an empty span stays empty.</summary>
    public TextSpan MapToSource(TextSpan decoded)
    {
        var start = MapToSource(decoded.Start);
        return TextSpan.FromBounds(start, decoded.Length == 0 ? start : MapToSource(decoded.End));
    }

    /// <summary>
    /// The source offset at which a decoded character begins; the decoded length maps to the closing quote.
    /// </summary>
    private int MapToSource(int decodedIndex)
    {
        var offset = Span.Start + 1;
        var hasEscapes = Span.Length != Value.Length + 2;
        if (!hasEscapes)
        {
            return Math.Min(offset + decodedIndex, Span.End);
        }

        // Walked anew on each call: only diagnostics ask, so nothing is stored for texts that are fine.
        for (var i = 0; i < decodedIndex && offset < Span.End - 1; i++)
        {
            offset += JsonEscape.LengthAt(Source.Text, offset);
        }

        return offset;
    }

    /// <summary>Messages are one line each, whatever a document holds.</summary>
    private static string OnOneLine(string text) =>
        text.Any(char.IsControl)
            ? string.Concat(
                text.Select(c => char.IsControl(c) ? FormattableString.Invariant($"\\u{(int)c:X4}") : $"{c}")
            )
            : text;
}
