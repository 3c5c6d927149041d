using RulesKit.Language.Json;

namespace RulesKit.Language.Fixes;

/// <summary>Walks over a JSON tree, whose depth the reader has limited.</summary>
internal static class JsonWalk
{
    /// <summary>A value and all values in it, in the order of the text.</summary>
    public static IEnumerable<JsonValue> All(JsonValue value)
    {
        var inner = value switch
        {
            JsonObject json => json.Properties.Select(p => p.Value),
            JsonArray array => array.Items,
            _ => [],
        };
        return new[] { value }.Concat(inner.SelectMany(All));
    }
}
