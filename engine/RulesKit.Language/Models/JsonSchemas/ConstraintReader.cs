using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;
using RulesKit.Language.Types;

namespace RulesKit.Language.Models.JsonSchemas;

/// <summary>
/// Reads what a schema says of a single value: ranges, texts, pattern, length. What stands beside a $ref counts together
/// with what the $ref brings in, so that nobody widens a definition by mistake.
/// </summary>
internal static class ConstraintReader
{
    public static ValueConstraints Read(SchemaNode node, ScalarType type, KeywordReader keywords)
    {
        var isCalendar = type.Kind is ScalarKind.Date or ScalarKind.Period;
        var layers = node.Alone.ToArray();
        return new ValueConstraints
        {
            Texts = TextsOf(layers, type, keywords),
            // The form of dates and periods is the language's own business; a pattern beside it serves editors only.
            Pattern = isCalendar ? null : PatternOf(node, keywords),
            MinimumLength = layers.Max(layer => keywords.Count(layer, "minLength", 0)),
            MaximumLength = layers.Min(layer => keywords.Count(layer, "maxLength", int.MaxValue)),
        }.WithBounds(
            layers.Max(layer => keywords.Number(layer, "minimum")),
            layers.Max(layer => keywords.Number(layer, "exclusiveMinimum")),
            layers.Min(layer => keywords.Number(layer, "maximum")),
            layers.Min(layer => keywords.Number(layer, "exclusiveMaximum"))
        );
    }

    /// <summary>The texts that every list allows; null when there is no list.</summary>
    private static string[]? TextsOf(SchemaNode[] layers, ScalarType type, KeywordReader keywords)
    {
        string[]? allowed = null;
        foreach (var list in layers.SelectMany(layer => new[] { layer.Find("enum"), layer.Find("const") }))
        {
            var texts = list is null ? null : TextsOf(list, type, keywords);
            allowed =
                texts is null || allowed is null
                    ? allowed ?? texts
                    : allowed.Where(text => texts.Contains(text, StringComparer.Ordinal)).ToArray();
        }

        return allowed;
    }

    private static string[]? TextsOf(JsonProperty keyword, ScalarType type, KeywordReader keywords)
    {
        var values = keyword is { Name: "enum", Value: JsonArray many } ? many.Items : [keyword.Value];
        if (type.Kind == ScalarKind.Text && values.All(v => v is JsonString))
        {
            return values.Select(v => ((JsonString)v).Value).ToArray();
        }

        keywords.Report(
            DiagnosticCatalog.InvalidModel,
            keyword.Value.Location,
            "Only texts can be listed by enum or const."
        );
        return null;
    }

    private static TextPattern? PatternOf(SchemaNode node, KeywordReader keywords)
    {
        if (keywords.Text(node, "pattern") is not { } pattern)
        {
            return null;
        }

        try
        {
            return TextPattern.Compile(pattern);
        }
        catch (ArgumentException e)
        {
            keywords.Report(
                DiagnosticCatalog.InvalidModel,
                node.Find("pattern")!.Value.Location,
                $"The pattern can't be read: {e.Message}"
            );
            return null;
        }
    }
}
