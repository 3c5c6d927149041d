using RulesKit.Engine.Changes;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Documents;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Scenarios;

/// <summary>Reads a scenarios file.</summary>
internal static class ScenarioReader
{
    /// <summary>The scenarios, in the order of the file; they may be used only when no error was reported.</summary>
    public static IReadOnlyList<Scenario> Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (DocumentReader.Open(source, "A scenarios file", diagnostics) is not { } reader)
        {
            return [];
        }

        reader.Required("scenarios");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var scenarios = reader
            .Objects("scenarios", "A scenario")
            .Select(s => ReadOne(s, seen))
            .OfType<Scenario>()
            .ToArray();
        reader.End();
        return scenarios;
    }

    private static Scenario? ReadOne(DocumentReader reader, HashSet<string> seen)
    {
        var (id, title) = (reader.RequiredText("id"), reader.RequiredText("title"));
        Identifiers.Check(reader, id, "id");
        if (id is not null && !seen.Add(id.Value))
        {
            reader.Report(
                DiagnosticCatalog.NameConflict,
                id,
                $"Two scenarios have the id \"{id.Value}\"; give each its own."
            );
        }

        reader.Required("changes");
        var description = reader.Text("description")?.Value;
        var changes = ChangeReader.Read(reader);
        reader.End();
        return id is null || title is null
            ? null
            : new Scenario
            {
                Id = id.Value,
                Title = title.Value,
                Description = description,
                Changes = changes,
            };
    }
}
