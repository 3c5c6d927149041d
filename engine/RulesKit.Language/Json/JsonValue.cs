using RulesKit.Language.Text;

namespace RulesKit.Language.Json;

/// <summary>A JSON value and the characters it was read from.</summary>
internal abstract class JsonValue(SourceText source, TextSpan span)
{
    public SourceText Source { get; } = source;

    public TextSpan Span { get; } = span;

    public Location Location => new(Source, Span);

    /// <summary>What the value is, as a message says it: "the text \"CN\"", "an object".</summary>
    public abstract string Describe();
}
