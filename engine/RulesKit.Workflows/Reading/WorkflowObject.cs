using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;
using RulesKit.Language.Json;
using RulesKit.Language.Text;

namespace RulesKit.Workflows.Reading;

/// <summary>Reads one object of a workflow file key by key; keys that RulesEngine would drop in silence are reported.</summary>
internal sealed class WorkflowObject(JsonObject json, string what, WorkflowReading reading, DiagnosticBag diagnostics)
{
    private readonly List<string> known = [];

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public WorkflowReading Reading { get; } = reading;

    public Location Location => new(json.Source, new TextSpan(json.Span.Start, 1));

    /// <summary>The value of a key, of a key that stands twice the last one; null when absent or null.</summary>
    public JsonValue? Value(string key)
    {
        known.Add(key);
        JsonValue? found = null;
        foreach (var property in json.Properties)
        {
            if (Matches(property.Name, key))
            {
                found = property.Value;
            }
        }

        return found is JsonNull ? null : found;
    }

    public JsonString? Text(string key) => Expect<JsonString>(key, "a text");

    public bool Flag(string key, bool otherwise)
    {
        known.Add(key);
        var found = json.Properties.LastOrDefault(p => Matches(p.Name, key))?.Value;
        if (found is JsonNull)
        {
            Report(
                DiagnosticCatalog.InvalidWorkflow,
                found.Location,
                $"\"{key}\" is null; true or false was expected."
            );
        }

        return Expect<JsonBoolean>(key, "true or false")?.Value ?? otherwise;
    }

    public IReadOnlyList<string> Texts(string key) =>
        [.. Items(key).Select(i => Checked<JsonString>(key, i, "a text")?.Value).OfType<string>()];

    public IReadOnlyList<WorkflowObject> Objects(string key, string item) =>
        [
            .. Items(key)
                .Select(i => Checked<JsonObject>(key, i, "an object"))
                .OfType<JsonObject>()
                .Select(o => new WorkflowObject(o, item, Reading, Diagnostics)),
        ];

    public WorkflowObject? Object(string key, string item) =>
        Expect<JsonObject>(key, "an object") is { } o ? new WorkflowObject(o, item, Reading, Diagnostics) : null;

    /// <summary>All values by their keys, as plain .NET values.</summary>
    public IReadOnlyDictionary<string, object?> Plain(string key) =>
        Expect<JsonObject>(key, "an object") is { } o
            ? (IReadOnlyDictionary<string, object?>)Inputs.JsonValues.ToObject(o)!
            : new Dictionary<string, object?>();

    public void Report(DiagnosticDescriptor descriptor, Location at, string message) =>
        Diagnostics.Add(descriptor, at, message);

    /// <summary>Reports keys that were never asked for.</summary>
    public void End()
    {
        foreach (var property in json.Properties)
        {
            if (!known.Exists(k => Matches(property.Name, k)))
            {
                var hint = NearestName.Hint(property.Name, known);
                Diagnostics.Add(
                    DiagnosticCatalog.DroppedKey,
                    property.NameNode.Location,
                    $"{what} has no key \"{property.Name}\", so it is dropped as if it were not there.{hint}",
                    mend: hint.Name is { } name
                        ? Mend.Suggested($"Write \"{name}\"", JsonEdits.Write(property.NameNode, name))
                        : null
                );
            }
        }
    }

    private bool Matches(string name, string key) =>
        string.Equals(name, key, Reading.IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private IReadOnlyList<JsonValue> Items(string key) => Expect<JsonArray>(key, "an array")?.Items ?? [];

    private T? Expect<T>(string key, string expected)
        where T : JsonValue => Value(key) is { } value ? Checked<T>(key, value, expected) : null;

    private T? Checked<T>(string key, JsonValue value, string expected)
        where T : JsonValue
    {
        if (value is T found)
        {
            return found;
        }

        Report(
            DiagnosticCatalog.InvalidWorkflow,
            value.Location,
            $"\"{key}\" holds {value.Describe()}; {expected} was expected."
        );
        return null;
    }
}
