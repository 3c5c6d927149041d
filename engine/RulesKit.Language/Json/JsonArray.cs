using RulesKit.Language.Text;

namespace RulesKit.Language.Json;

/// <summary>A JSON array.</summary>
internal sealed class JsonArray(SourceText source, TextSpan span, IReadOnlyList<JsonValue> items)
    : JsonValue(source, span)
{
    public IReadOnlyList<JsonValue> Items { get; } = items;

    public override string Describe() => "an array";
}
