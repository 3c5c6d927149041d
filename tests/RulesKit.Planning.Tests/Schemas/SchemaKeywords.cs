using System.Text.Json.Nodes;

namespace RulesKit.Planning.Tests.Schemas;

/// <summary>Walks a JSON Schema: which places of it are schemas, and which keywords they use.</summary>
internal static class SchemaKeywords
{
    private static readonly string[] OfOneSchema = ["items", "not", "if", "then", "propertyNames"];

    private static readonly string[] OfSeveralSchemas = ["anyOf", "allOf"];

    private static readonly string[] OfNamedSchemas = ["properties", "patternProperties", "$defs", "definitions"];

    /// <summary>Whether a keyword only tells something to people, tools or rules, and accepts every document.</summary>
    public static bool IsAnnotation(string keyword) =>
        keyword is "$schema" or "$id" or "title" or "description" or "default"
        || keyword.StartsWith("x-rk-", StringComparison.Ordinal);

    /// <summary>Every schema in a schema, itself first, each with its pointer.</summary>
    public static IEnumerable<(string Pointer, JsonObject Schema)> Schemas(JsonObject schema, string pointer = "")
    {
        yield return (pointer, schema);
        foreach (var (child, node) in Children(schema))
        {
            foreach (var found in Schemas(node, $"{pointer}/{child}"))
            {
                yield return found;
            }
        }
    }

    private static IEnumerable<(string Pointer, JsonObject Schema)> Children(JsonObject schema)
    {
        foreach (var (keyword, value) in schema)
        {
            var isSchema = OfOneSchema.Contains(keyword, StringComparer.Ordinal) || keyword is "additionalProperties";
            if (isSchema && value is JsonObject one)
            {
                yield return (keyword, one);
            }
            else if (OfSeveralSchemas.Contains(keyword, StringComparer.Ordinal))
            {
                foreach (var (index, item) in value!.AsArray().Index())
                {
                    yield return (FormattableString.Invariant($"{keyword}/{index}"), item!.AsObject());
                }
            }
            else if (OfNamedSchemas.Contains(keyword, StringComparer.Ordinal))
            {
                foreach (var (name, named) in value!.AsObject())
                {
                    yield return ($"{keyword}/{name}", named!.AsObject());
                }
            }
        }
    }
}
