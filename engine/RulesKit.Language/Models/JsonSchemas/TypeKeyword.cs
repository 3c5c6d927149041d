using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;

namespace RulesKit.Language.Models.JsonSchemas;

/// <summary>Reads the keyword <c>type</c>: one type, or one type and "null".</summary>
internal static class TypeKeyword
{
    private static readonly string[] Types = ["object", "array", "string", "number", "integer", "boolean"];

    /// <summary>The type and whether null is allowed; the type is null when it can't be told (reported).</summary>
    public static (string? Type, bool AllowsNull) Read(SchemaNode node, KeywordReader keywords)
    {
        var value = node.Find("type")?.Value;
        var names = NamesIn(value);
        var types = names.Where(n => n != "null").ToArray();
        if (types.Length == 1 && Types.Contains(types[0]) && names.Length <= 2)
        {
            var isNullable = node.Alone.Select(layer => layer.Find("type")?.Value).OfType<JsonValue>().All(AllowsNull);
            return (types[0], isNullable);
        }

        var location = (value ?? node.Nearest).Location;
        keywords.Report(
            DiagnosticCatalog.InvalidModel,
            location,
            $"A schema has one type of {string.Join(", ", Types)}, or one of them and \"null\"."
        );
        return (null, false);
    }

    /// <summary>The types that the keyword lists; none when it is written wrongly.</summary>
    public static string[] NamesIn(JsonValue? value) =>
        value switch
        {
            JsonString one => [one.Value],
            JsonArray many => many.Items.OfType<JsonString>().Select(s => s.Value).ToArray(),
            _ => [],
        };

    private static bool AllowsNull(JsonValue value) => NamesIn(value).Contains("null", StringComparer.Ordinal);
}
