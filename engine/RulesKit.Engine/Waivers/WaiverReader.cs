using RulesKit.Language.Diagnostics;
using RulesKit.Language.Documents;
using RulesKit.Language.Json;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Text;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Waivers;

/// <summary>Reads a waivers file.</summary>
internal static class WaiverReader
{
    /// <summary>The waivers; they may be used only when no error was reported.</summary>
    /// <param name="source">The file's text.</param>
    /// <param name="ruleIds">The rules that can be waived; a waiver of any other is a mistake.</param>
    /// <param name="diagnostics">Takes every mistake.</param>
    public static WaiverSet Read(SourceText source, IReadOnlyCollection<string> ruleIds, DiagnosticBag diagnostics)
    {
        if (DocumentReader.Open(source, "A waivers file", diagnostics) is not { } reader)
        {
            return WaiverSet.None;
        }

        reader.Required("waivers");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waivers = reader
            .Objects("waivers", "A waiver")
            .Select(w => Read(w, ruleIds, seen))
            .OfType<Waiver>()
            .ToArray();
        reader.End();
        return new WaiverSet(waivers);
    }

    private static Waiver? Read(DocumentReader reader, IReadOnlyCollection<string> ruleIds, HashSet<string> seen)
    {
        var (id, rule) = (reader.RequiredText("id"), reader.RequiredText("rule"));
        var (reason, approvedBy) = (reader.RequiredText("reason"), reader.RequiredText("approvedBy"));
        reader.Required("from");
        reader.Required("to");
        var (from, to) = (reader.Date("from"), reader.Date("to"));
        var (plan, items) = (reader.Text("plan"), reader.Texts("items"));
        var hasItems = reader.Json.Find("items") is not null;
        reader.End();
        CheckItems(reader);
        CheckRule(reader, rule, ruleIds);
        CheckId(reader, id, seen);
        var window = new DateRange(from, to);
        if (window.IsEmpty)
        {
            reader.Report(
                DiagnosticCatalog.EmptyWindow,
                reader.Json,
                $"The waiver is live on no day: it starts on {from} and ends before {to}."
            );
        }

        if (id is null || rule is null || reason is null || approvedBy is null || from is null || to is null)
        {
            return null;
        }

        return new Waiver
        {
            Id = id.Value,
            Rule = rule.Value,
            Plan = plan?.Value,
            Items = hasItems ? items.Select(i => i.Value).ToArray() : null,
            Reason = reason.Value,
            ApprovedBy = approvedBy.Value,
            Window = window,
        };
    }

    private static void CheckId(DocumentReader reader, JsonString? id, HashSet<string> seen)
    {
        Identifiers.Check(reader, id, "id");
        if (id is not null && !seen.Add(id.Value))
        {
            reader.Report(
                DiagnosticCatalog.NameConflict,
                id,
                $"Two waivers have the id \"{id.Value}\"; give each its own."
            );
        }
    }

    /// <summary>A list of places names one at least, and each once; otherwise it does not say what was meant.</summary>
    private static void CheckItems(DocumentReader reader)
    {
        if (reader.Json.Find("items")?.Value is not JsonArray items)
        {
            return;
        }

        if (items.Items.Count == 0)
        {
            reader.Report(
                DiagnosticCatalog.WrongKind,
                items,
                "\"items\" names no place; name one, or leave it out to waive every place."
            );
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items.Items.OfType<JsonString>().Where(i => !seen.Add(i.Value)))
        {
            reader.Report(
                DiagnosticCatalog.ListedTwice,
                item,
                $"The place \"{item.Value}\" stands in this list already. Take one out, or write the one that was meant."
            );
        }
    }

    private static void CheckRule(DocumentReader reader, JsonString? rule, IReadOnlyCollection<string> ruleIds)
    {
        if (rule is not null && !ruleIds.Contains(rule.Value))
        {
            var hint = NearestName.Hint(rule.Value, ruleIds);
            reader.Report(
                DiagnosticCatalog.UnknownRule,
                rule,
                $"There is no rule \"{rule.Value}\" to waive.{hint}",
                hint
            );
        }
    }
}
