using RulesKit.Language.Diagnostics;

namespace RulesKit.Language.Models.JsonSchemas;

/// <summary>
/// Reports keywords that say nothing where they stand. JSON Schema ignores them; here that would be a check, or a
/// unit, that somebody believes in and nobody reads.
/// </summary>
internal static class KeywordPlacement
{
    /// <param name="node">The schema.</param>
    /// <param name="type">Its type.</param>
    /// <param name="isProperty">Whether it is a property's own schema, and not the root or the items of an array.</param>
    /// <param name="keywords">Where mistakes go.</param>
    public static void Check(SchemaNode node, string type, bool isProperty, KeywordReader keywords)
    {
        foreach (var property in node.Layers.SelectMany(layer => layer.Properties))
        {
            var fits = SchemaKeywords.UseOf(property.Name) switch
            {
                KeywordUse.Object => type == "object",
                KeywordUse.Array => type == "array",
                KeywordUse.Single => type is not ("object" or "array"),
                KeywordUse.Property => isProperty,
                _ => true,
            };
            if (!fits)
            {
                keywords.Report(
                    DiagnosticCatalog.InvalidModel,
                    property.NameNode.Location,
                    $"\"{property.Name}\" says nothing {PlaceOf(type, isProperty)}.{AdviceFor(property.Name, type)}"
                );
            }
        }
    }

    private static string PlaceOf(string type, bool isProperty) =>
        (type, isProperty) switch
        {
            ("object", _) => "in the schema of an object",
            ("array", _) => "in the schema of an array",
            (_, true) => "in the schema of a single value",
            _ => "in the schema of an array's items",
        };

    private static string AdviceFor(string keyword, string type) =>
        SchemaKeywords.UseOf(keyword) switch
        {
            KeywordUse.Single or KeywordUse.Object when type == "array" => " Write it into \"items\".",
            KeywordUse.Property => " It belongs to a property.",
            _ => "",
        };
}
