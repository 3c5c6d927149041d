using RulesKit.Language.Text;

namespace RulesKit.Language.Json;

/// <summary>A JSON number, kept as its text: what it means is for the reader of the model to say.</summary>
internal sealed class JsonNumber(SourceText source, TextSpan span, string text) : JsonValue(source, span)
{
    public string Text { get; } = text;

    /// <summary>Whether the text has neither a point nor an exponent.</summary>
    public bool IsWhole => Text.IndexOfAny(['.', 'e', 'E']) < 0;

    public override string Describe() => $"the number {Text}";
}
