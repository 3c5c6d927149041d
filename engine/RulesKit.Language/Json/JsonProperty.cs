using RulesKit.Language.Text;

namespace RulesKit.Language.Json;

/// <summary>One name and its value in a JSON object.</summary>
/// <remarks>The name's node is made when it is asked for: hardly any is, and documents have many.</remarks>
internal sealed class JsonProperty(SourceText source, TextSpan nameSpan, string name, JsonValue value)
{
    public JsonProperty(JsonString name, JsonValue value)
        : this(name.Source, name.Span, name.Value, value) { }

    public string Name { get; } = name;

    public JsonString NameNode => new(source, nameSpan, Name);

    public JsonValue Value { get; } = value;
}
