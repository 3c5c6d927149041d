using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;
using RulesKit.Language.Text;

namespace RulesKit.Language.Models.JsonSchemas;

/// <summary>Follows $ref and reports keywords that the reader does not understand, once for each schema object.</summary>
internal sealed class SchemaResolver(JsonObject root, KeywordReader keywords)
{
    private const string Prefix = "#/$defs/";
    private readonly HashSet<JsonObject> checkedSchemas = [];

    public SchemaNode Resolve(JsonObject schema)
    {
        var layers = new List<JsonObject>();
        var names = new List<string?> { null };
        var current = (JsonObject?)schema;
        while (current is not null)
        {
            layers.Add(current);
            CheckKeywords(current);
            if (current.Find("$ref") is not { } reference)
            {
                break;
            }

            var (name, target) = Follow(reference);
            names.Add(name);
            if (target is not null && layers.Contains(target))
            {
                keywords.Report(
                    DiagnosticCatalog.InvalidModel,
                    reference.Value.Location,
                    "This $ref leads back to itself."
                );
                break;
            }

            current = target;
        }

        return new SchemaNode(layers, names);
    }

    private (string? Name, JsonObject? Target) Follow(JsonProperty reference)
    {
        var definitions = root.Find("$defs")?.Value as JsonObject;
        if (reference.Value is not JsonString { Value: var text } || !text.StartsWith(Prefix, StringComparison.Ordinal))
        {
            keywords.Report(
                DiagnosticCatalog.InvalidModel,
                reference.Value.Location,
                $"$ref is {reference.Value.Describe()}; a model refers to its own definitions only, as \"{Prefix}name\"."
            );
            return (null, null);
        }

        var name = JsonPointer.Unescape(text.Substring(Prefix.Length));
        if (definitions?.Find(name)?.Value is JsonObject target)
        {
            return (name, target);
        }

        var names = definitions?.Properties.Select(p => p.Name) ?? [];
        keywords.Report(
            DiagnosticCatalog.InvalidModel,
            reference.Value.Location,
            $"\"{text}\" names no definition of this file.{NearestName.Suggestion(name, names)}"
        );
        return (name, null);
    }

    private void CheckKeywords(JsonObject schema)
    {
        if (!checkedSchemas.Add(schema))
        {
            return;
        }

        foreach (var property in schema.Properties.Where(p => SchemaKeywords.UseOf(p.Name) is null))
        {
            keywords.Report(
                DiagnosticCatalog.UnsupportedKeyword,
                property.NameNode.Location,
                $"Models do not understand the keyword \"{property.Name}\", and a check left out would let plans pass.{NearestName.Suggestion(property.Name, SchemaKeywords.Supported)}"
            );
        }
    }
}
