using RulesKit.Language.Diagnostics;

namespace RulesKit.Language.RuleSets;

/// <summary>Takes out of diagnostics what a rule set suppresses, and reports each suppression that suppresses nothing.</summary>
internal static class Suppressions
{
    /// <summary>Applies suppressions to what was found.</summary>
    /// <param name="document">The rule set.</param>
    /// <param name="diagnostics">What was found; diagnostics of other texts stay.</param>
    /// <param name="wasLookedFor">Whether a kind of diagnostic was looked for at all; only then is its suppression idle.</param>
    public static void Apply(
        RuleSetDocument document,
        DiagnosticBag diagnostics,
        Func<DiagnosticDescriptor, bool> wasLookedFor
    )
    {
        var used = new HashSet<Suppression>();
        diagnostics.RemoveAll(d =>
        {
            var suppression = Find(document, d);
            return suppression is not null && (used.Add(suppression) || true);
        });

        // With errors about, meaning was not looked at.
        if (diagnostics.HasErrors)
        {
            return;
        }

        foreach (var idle in All(document).Where(s => !used.Contains(s) && wasLookedFor(DescriptorOf(s))))
        {
            diagnostics.Add(
                DiagnosticCatalog.IdleSuppression,
                idle.Id.Location,
                $"Nothing here is reported as {idle.Id.Value} ({DescriptorOf(idle).Title}), so there is nothing to suppress. Take the suppression out."
            );
        }
    }

    /// <summary>The suppression of a diagnostic: the rule's own comes before the rule set's.</summary>
    private static Suppression? Find(RuleSetDocument document, Diagnostic diagnostic)
    {
        if (!ReferenceEquals(diagnostic.Location.Source, document.Source))
        {
            return null;
        }

        var span = diagnostic.Location.Span;
        var rule = document.Rules.FirstOrDefault(r => r.Json.Span.Start <= span.Start && span.End <= r.Json.Span.End);
        return Find(rule?.Suppress, diagnostic) ?? Find(document.Suppress, diagnostic);
    }

    private static Suppression? Find(IReadOnlyList<Suppression>? suppressions, Diagnostic diagnostic) =>
        suppressions?.FirstOrDefault(s => s.Id.Value == diagnostic.Id);

    private static IEnumerable<Suppression> All(RuleSetDocument document) =>
        document.Suppress.Concat(document.Rules.SelectMany(r => r.Suppress));

    private static DiagnosticDescriptor DescriptorOf(Suppression suppression) =>
        DiagnosticCatalog.Find(suppression.Id.Value)!;
}
