using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;

namespace RulesKit.Language.Models.JsonSchemas;

/// <summary>
/// Reports keywords beside a $ref that say something else than what the $ref brings in, where the two can't be made one.
/// JSON Schema holds values against both; to read one of them only would be a check left out.
/// </summary>
internal static class KeywordRepeats
{
    private static readonly string[] Keywords = ["type", "pattern", "items"];

    public static void Check(SchemaNode node, KeywordReader keywords)
    {
        foreach (var keyword in Keywords)
        {
            var said = node.Layers.Select(layer => layer.Find(keyword)).OfType<JsonProperty>().ToArray();
            if (said.Select(property => Meaning(property.Value)).Distinct(StringComparer.Ordinal).Count() > 1)
            {
                keywords.Report(
                    DiagnosticCatalog.InvalidModel,
                    said[0].NameNode.Location,
                    $"\"{keyword}\" stands beside a $ref that says another one, and values would have to fit both; say it in one place."
                );
            }
        }
    }

    /// <summary>What is said, as text: of types those that are not "null", which everybody has to allow.</summary>
    private static string Meaning(JsonValue value) =>
        TypeKeyword.NamesIn(value) is { Length: > 0 } names
            ? string.Join(" ", names.Where(name => name != "null"))
            : value.Location.Source.Text.Substring(value.Location.Span.Start, value.Location.Span.Length);
}
