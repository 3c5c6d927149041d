using RulesKit.Language.Diagnostics;
using RulesKit.Language.Documents;
using RulesKit.Language.Json;
using RulesKit.Language.Syntax;
using RulesKit.Language.Text;

namespace RulesKit.Language.RuleSets;

/// <summary>Reads a rule set from its text: the form of the document, nothing of its meaning.</summary>
internal static class RuleSetReader
{
    /// <summary>The document; null when the text is no object at all (reported).</summary>
    public static RuleSetDocument? Read(SourceText source, DiagnosticBag diagnostics, JsonLimits? limits = null)
    {
        if (DocumentReader.Open(source, "A rule set", diagnostics, limits) is not { } reader)
        {
            return null;
        }

        var id = reader.Required("id") ? reader.AnyText("id") : null;
        Identifiers.Check(reader, id, "id");
        reader.Required("rules");
        reader.Required("model");
        var document = new RuleSetDocument
        {
            Source = source,
            Id = id?.Value ?? "",
            Version = reader.RequiredText("version")?.Value ?? "",
            Title = reader.RequiredText("title")?.Value ?? id?.Value ?? "",
            Description = reader.Text("description")?.Value,
            Model = reader.Text("model"),
            Constants = reader.Object("constants")?.Properties ?? [],
            Definitions = ReadDefinitions(reader),
            Suppress = SuppressionReader.Read(reader),
            Rules = reader
                .Objects("rules", "A rule")
                .TakeWhile(_ => !diagnostics.IsFull)
                .Select(RuleReader.Read)
                .ToArray(),
        };
        reader.End();
        return document;
    }

    private static List<(JsonString, ExpressionText?)> ReadDefinitions(DocumentReader reader)
    {
        var definitions = new List<(JsonString, ExpressionText?)>();
        foreach (var property in reader.Object("definitions")?.Properties ?? [])
        {
            var text = property.Value as JsonString;
            definitions.Add((property.NameNode, text is null ? null : ExpressionText.Of(text)));
            if (text is null)
            {
                reader.Report(
                    DiagnosticCatalog.WrongKind,
                    property.Value,
                    $"The definition \"{property.Name}\" holds {property.Value.Describe()}; an expression in quotes was expected."
                );
            }
        }

        return definitions;
    }
}
