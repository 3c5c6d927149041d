using RulesKit.Language.Text;

namespace RulesKit.Language.Json;

/// <summary>A JSON number, kept as its text: what it means is for the reader of the model to say.</summary>
/// <remarks>The text is cut out when someone asks: most numbers are read where they stand.</remarks>
internal sealed class JsonNumber(SourceText source, TextSpan span, string? text = null) : JsonValue(source, span)
{
    public string Text => text ?? Source.Text.Substring(Span.Start, Span.Length);

    /// <summary>The value; false when 28 digits don't hold it exactly.</summary>
    public bool TryDecimal(out decimal value) =>
        text is null
            ? ExactNumber.TryDecimal(Source.Text, Span.Start, Span.Length, out value)
            : ExactNumber.TryDecimal(text, out value);

    /// <summary>The value as a 64-bit integer; false when it has a fraction or does not fit.</summary>
    public bool TryInteger(out long value) =>
        text is null
            ? ExactNumber.TryInteger(Source.Text, Span.Start, Span.Length, out value)
            : ExactNumber.TryInteger(text, out value);

    /// <summary>Whether the text has neither a point nor an exponent.</summary>
    public bool IsWhole => Text.IndexOfAny(['.', 'e', 'E']) < 0;

    public override string Describe() => $"the number {Text}";
}
