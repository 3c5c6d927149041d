using RulesKit.Language.Diagnostics;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;

namespace RulesKit.Language.Analysis;

/// <summary>Holds windows against the horizons of plans, which only a host that knows plans can do.</summary>
internal static class HorizonAnalysis
{
    /// <summary>Reports each window that no horizon meets, so that its rule is in force for none of the plans.</summary>
    /// <param name="ruleSet">A rule set that is bound without mistakes.</param>
    /// <param name="horizons">The days that the known plans cover; with none of them nothing is said.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    public static void Analyse(BoundRuleSet ruleSet, IReadOnlyList<DateRange> horizons, DiagnosticBag diagnostics)
    {
        if (horizons.Count == 0)
        {
            return;
        }

        var found = new DiagnosticBag();
        Report(ruleSet, horizons, found);
        Suppressions.Apply(ruleSet.Document, found, d => d == DiagnosticCatalog.OutsideHorizon);
        diagnostics.AddRange(found.ToSorted());
    }

    private static void Report(BoundRuleSet ruleSet, IReadOnlyList<DateRange> horizons, DiagnosticBag diagnostics)
    {
        var all =
            string.Join(", ", horizons.Distinct().Take(3).Select(Show))
            + (horizons.Distinct().Count() > 3 ? ", …" : "");
        foreach (var rule in ruleSet.Rules)
        {
            if (rule.Document.Window is { } window && horizons.All(h => window.Intersect(h).IsEmpty))
            {
                diagnostics.Add(
                    DiagnosticCatalog.OutsideHorizon,
                    rule.Document.Json.Find("window")!.Value.Location,
                    $"No known plan reaches into this window ({Show(window)}), so the rule is in force for none of them; plans cover {all}."
                );
            }
        }
    }

    private static string Show(DateRange range) =>
        (range.From, range.To) switch
        {
            ({ } from, { } to) => $"{from} up to {to}",
            ({ } from, _) => $"from {from} on",
            (_, { } to) => $"up to {to}",
            _ => "all days",
        };
}
