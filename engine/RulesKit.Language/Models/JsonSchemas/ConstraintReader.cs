using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;
using RulesKit.Language.Types;

namespace RulesKit.Language.Models.JsonSchemas;

/// <summary>Reads what a schema says of a single value: ranges, texts, pattern, length.</summary>
internal static class ConstraintReader
{
    public static ValueConstraints Read(SchemaNode node, ScalarType type, KeywordReader keywords)
    {
        var isCalendar = type.Kind is ScalarKind.Date or ScalarKind.Period;
        return new ValueConstraints
        {
            Texts = TextsOf(node, type, keywords),
            // The form of dates and periods is the language's own business; a pattern beside it serves editors only.
            Pattern = isCalendar ? null : PatternOf(node, keywords),
            MinimumLength = keywords.Count(node, "minLength", 0),
            MaximumLength = keywords.Count(node, "maxLength", int.MaxValue),
        }.WithBounds(
            keywords.Number(node, "minimum"),
            keywords.Number(node, "exclusiveMinimum"),
            keywords.Number(node, "maximum"),
            keywords.Number(node, "exclusiveMaximum")
        );
    }

    private static string[]? TextsOf(SchemaNode node, ScalarType type, KeywordReader keywords)
    {
        var keyword = node.Find("const") ?? node.Find("enum");
        if (keyword is null)
        {
            return null;
        }

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
