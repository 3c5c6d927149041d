using RulesKit.Language.Diagnostics;
using RulesKit.Language.Documents;
using RulesKit.Language.Json;
using RulesKit.Language.Text;

namespace RulesKit.Language.RuleSets;

/// <summary>Reads <c>suppress</c> of a rule or of a rule set.</summary>
internal static class SuppressionReader
{
    public static IReadOnlyList<Suppression> Read(DocumentReader reader) =>
        reader.Objects("suppress", "A suppression").Select(ReadOne).OfType<Suppression>().ToArray();

    private static Suppression? ReadOne(DocumentReader reader)
    {
        var (id, reason) = (reader.RequiredText("id"), reader.RequiredText("reason"));
        reader.End();
        if (reason is not null && reason.Value.Trim().Length == 0)
        {
            reader.Report(
                DiagnosticCatalog.InvalidText,
                reason,
                "\"reason\" is empty. Say why this is fine here, for those who read the rule after you."
            );
            return null;
        }

        return id is null || reason is null || !IsSuppressible(id, reader) ? null : new Suppression(id, reason.Value);
    }

    private static bool IsSuppressible(JsonString id, DocumentReader reader)
    {
        if (DiagnosticCatalog.Find(id.Value) is not { } descriptor)
        {
            var ids = DiagnosticCatalog.All.Where(d => d.Severity != DiagnosticSeverity.Error).Select(d => d.Id);
            var hint = NearestName.Hint(id.Value, ids);
            reader.Report(
                DiagnosticCatalog.UnknownDiagnostic,
                id,
                $"There is no diagnostic {id.Quoted}.{hint} The ids stand in what lint says.",
                hint
            );
            return false;
        }

        if (descriptor.Severity == DiagnosticSeverity.Error)
        {
            reader.Report(
                DiagnosticCatalog.ErrorSilenced,
                id,
                $"{id.Value} ({descriptor.Title}) is an error, and a rule set with errors can't be used: mend what it points at. Only warnings can be suppressed."
            );
            return false;
        }

        return true;
    }
}
