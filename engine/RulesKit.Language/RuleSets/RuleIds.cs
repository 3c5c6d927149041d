using RulesKit.Language.Binding;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;
using RulesKit.Language.Json;
using RulesKit.Language.Text;

namespace RulesKit.Language.RuleSets;

/// <summary>Checks that ids are unique and that rules supersede other rules of their set, never themselves.</summary>
internal static class RuleIds
{
    public static void Check(IReadOnlyList<RuleDocument> rules, DiagnosticBag diagnostics)
    {
        var byId = new Dictionary<string, RuleDocument>(StringComparer.Ordinal);
        var taken = new HashSet<string>(rules.Select(r => r.Id.Value), StringComparer.Ordinal);
        foreach (var rule in rules.Where(r => r.Id.Value.Length > 0))
        {
            if (byId.TryGetValue(rule.Id.Value, out var first))
            {
                diagnostics.Add(
                    DiagnosticCatalog.DuplicateRule,
                    rule.Id.Location,
                    $"The id \"{rule.Id.Value}\" is taken by the rule at {first.Id.Location.Start}. Give each rule its own.",
                    mend: Renamed(rule.Id, taken)
                );
            }
            else
            {
                byId.Add(rule.Id.Value, rule);
            }
        }

        foreach (var superseded in rules.SelectMany(r => r.Supersedes).Where(s => !byId.ContainsKey(s.Value)))
        {
            if (diagnostics.IsFull)
            {
                break;
            }

            var hint = diagnostics.Hint(superseded.Value, byId.Count, byId.Keys);
            diagnostics.Add(
                DiagnosticCatalog.UnknownRule,
                superseded.Location,
                $"There is no rule \"{superseded.Value}\" in this rule set.{hint}",
                hint
            );
        }

        CheckCircles(byId, diagnostics);
    }

    /// <summary>The id with the first number that makes it free.</summary>
    private static Mend Renamed(JsonString id, HashSet<string> taken)
    {
        var number = 2;
        string name;
        do
        {
            name = FormattableString.Invariant($"{id.Value}-{number++}");
        } while (taken.Contains(name));

        return Mend.Suggested($"Name it \"{name}\"", JsonEdits.Write(id, name));
    }

    /// <summary>Rules that supersede each other would all be out of force, and nobody would see that nothing is checked.</summary>
    private static void CheckCircles(Dictionary<string, RuleDocument> byId, DiagnosticBag diagnostics)
    {
        var older = byId.ToDictionary(
            pair => pair.Key,
            pair => (IReadOnlyList<string>)pair.Value.Supersedes.Select(s => s.Value).ToArray(),
            StringComparer.Ordinal
        );
        foreach (var circle in new DependencyOrder(byId.Keys, older).Circles)
        {
            var next = circle[1 % circle.Count];
            diagnostics.Add(
                DiagnosticCatalog.SupersedingCycle,
                byId[circle[0]].Supersedes.First(s => s.Value == next).Location,
                $"The rule \"{circle[0]}\" supersedes itself: {DependencyOrder.Show(circle)}. None of them would ever be in force; take one step out."
            );
        }
    }
}
