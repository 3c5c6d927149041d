using RulesKit.Language.Text;

namespace RulesKit.Language.Json;

/// <summary>One name and its value in a JSON object.</summary>
/// <remarks>The name's node is made when it is asked for: hardly any is, and documents have many.</remarks>
internal sealed class JsonProperty(string name, TextSpan nameSpan, JsonValue value)
{
    public JsonProperty(JsonString name, JsonValue value)
        : this(name.Value, name.Span, value) { }

    public string Name { get; } = name;

    public JsonString NameNode => new(Value.Source, nameSpan, Name);

    public JsonValue Value { get; } = value;
}
