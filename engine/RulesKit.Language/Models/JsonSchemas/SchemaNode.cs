using RulesKit.Language.Json;

namespace RulesKit.Language.Models.JsonSchemas;

/// <summary>
/// A schema with what its $ref brings in: what nearer keywords describe stands before what farther ones do.
/// </summary>
/// <param name="Layers">The schema itself, then the target of its $ref, then that one's target.</param>
/// <param name="DefinitionNames">For each layer its name in $defs; null for the first, which is in place.</param>
internal sealed record SchemaNode(IReadOnlyList<JsonObject> Layers, IReadOnlyList<string?> DefinitionNames)
{
    public JsonObject Nearest => Layers[0];

    /// <summary>Index of the layer that says which members an object has; 0 when none does.</summary>
    public int ShapeLayer
    {
        get
        {
            for (var i = 0; i < Layers.Count; i++)
            {
                if (Layers[i].Find("properties") is not null)
                {
                    return i;
                }
            }

            return 0;
        }
    }

    /// <summary>Its layers, each by itself: what limits values counts in all of them, as JSON Schema has it.</summary>
    public IEnumerable<SchemaNode> Alone => Layers.Select(layer => new SchemaNode([layer], [null]));

    public JsonProperty? Find(string keyword)
    {
        foreach (var layer in Layers)
        {
            if (layer.Find(keyword) is { } property)
            {
                return property;
            }
        }

        return null;
    }
}
