using RulesKit.Language.Fixes;
using RulesKit.Language.Json;
using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax;

/// <summary>The text of an expression and the file characters that each of its characters came from.</summary>
internal sealed class ExpressionText
{
    private readonly JsonString? origin;
    private readonly int offset;
    private readonly SourceText? ownSource;

    private ExpressionText(string text, JsonString? origin, int offset)
    {
        Text = text;
        this.origin = origin;
        this.offset = offset;
        ownSource = origin is null ? new SourceText(text) : null;
    }

    public string Text { get; }

    /// <summary>An expression that stands in no file.</summary>
    public static ExpressionText Of(string text) => new(text, null, 0);

    /// <summary>An expression that is the whole of a JSON string.</summary>
    public static ExpressionText Of(JsonString origin) => new(origin.Value, origin, 0);

    /// <summary>An expression that is a part of a JSON string.</summary>
    public static ExpressionText Of(JsonString origin, TextSpan part) =>
        new(origin.Value.Substring(part.Start, part.Length), origin, part.Start);

    /// <summary>The exact characters of the file that a span of the expression came from.</summary>
    public Location Locate(TextSpan span) =>
        origin is null
            ? new Location(ownSource!, span)
            : new Location(origin.Source, origin.MapToSource(new TextSpan(span.Start + offset, span.Length)));

    /// <summary>The edit of the file that writes something in place of a span of the expression.</summary>
    public TextEdit Edit(TextSpan span, string written) =>
        new(Locate(span).Span, origin is null ? written : JsonWriting.Escape(written));

    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);
}
