using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RulesKit.Testing;

/// <summary>A plan as JSON. Immutable and thread-safe; two are equal when their texts are.</summary>
/// <remarks>Printed as indented JSON, so that a failed property shows a plan that can be pasted into a file.</remarks>
public sealed record PlanDocument
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal PlanDocument(JsonObject root) => Json = root.ToJsonString(Compact);

    private PlanDocument(string json) => Json = json;

    /// <summary>The text.</summary>
    public string Json { get; }

    private static JsonSerializerOptions Compact { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Takes a plan's text over; whether it fits a model is seen when it is checked.</summary>
    /// <exception cref="ArgumentException">The text is no JSON object.</exception>
    public static PlanDocument Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return JsonNode.Parse(json) is JsonObject
                ? new PlanDocument(json)
                : throw new ArgumentException("A plan is a JSON object.", nameof(json));
        }
        catch (JsonException e)
        {
            throw new ArgumentException($"The plan is no JSON: {e.Message}", nameof(json), e);
        }
    }

    /// <summary>Takes over a text that is known to be a JSON object.</summary>
    internal static PlanDocument Of(string json) => new(json);

    /// <summary>The plan as nodes of the caller's own, to be changed at will.</summary>
    public JsonObject ToJsonObject() => JsonNode.Parse(Json)!.AsObject();

    /// <summary>The plan as indented JSON.</summary>
    public override string ToString() => ToJsonObject().ToJsonString(Indented);
}
