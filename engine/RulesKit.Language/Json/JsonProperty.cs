namespace RulesKit.Language.Json;

/// <summary>One name and its value in a JSON object.</summary>
internal sealed class JsonProperty(JsonString name, JsonValue value)
{
    public JsonString NameNode { get; } = name;

    public string Name => NameNode.Value;

    public JsonValue Value { get; } = value;
}
