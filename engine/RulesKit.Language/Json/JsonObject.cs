using RulesKit.Language.Text;

namespace RulesKit.Language.Json;

/// <summary>A JSON object: its properties in the order of the text, names unique (the reader reports duplicates).</summary>
internal sealed class JsonObject(SourceText source, TextSpan span, IReadOnlyList<JsonProperty> properties)
    : JsonValue(source, span)
{
    /// <summary>Below this many properties a walk is faster than a dictionary.</summary>
    private const int IndexedFrom = 24;

    private Dictionary<string, JsonProperty>? index;

    public IReadOnlyList<JsonProperty> Properties { get; } = properties;

    public JsonProperty? Find(string name)
    {
        if (Properties.Count >= IndexedFrom)
        {
            // A race builds the same index twice; either one serves.
            index ??= BuildIndex();
            return index.TryGetValue(name, out var found) ? found : null;
        }

        foreach (var property in Properties)
        {
            if (string.Equals(property.Name, name, StringComparison.Ordinal))
            {
                return property;
            }
        }

        return null;
    }

    public override string Describe() => "an object";

    private Dictionary<string, JsonProperty> BuildIndex()
    {
        var built = new Dictionary<string, JsonProperty>(Properties.Count, StringComparer.Ordinal);
        for (var i = Properties.Count - 1; i >= 0; i--)
        {
            // Backwards, so that of a name used twice the first counts, as in a walk; the reader has reported it.
            built[Properties[i].Name] = Properties[i];
        }

        return built;
    }
}
