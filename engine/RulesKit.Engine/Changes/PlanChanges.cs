using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;
using RulesKit.Language.Models;

namespace RulesKit.Engine.Changes;

/// <summary>
/// Applies changes to the JSON of a plan. The plan itself is left as it is; in the changed one, values that were set
/// point into the file that set them, and all others, scaled and shifted ones included, into the plan's own text.
/// </summary>
internal static class PlanChanges
{
    /// <summary>The changed plan; it may be used only when no error was reported.</summary>
    public static JsonObject Apply(
        JsonObject plan,
        ModelSchema model,
        IEnumerable<Change> changes,
        DiagnosticBag diagnostics
    )
    {
        foreach (var change in changes)
        {
            var rewriter = new ChangeRewriter(change, diagnostics);
            plan = (JsonObject)rewriter.Rewrite(plan, model.Plan);
            if (rewriter.Matches == 0 && !change.IsOptional)
            {
                diagnostics.Add(
                    DiagnosticCatalog.ChangeWithoutPlace,
                    change.PathText.Location,
                    $"{change.PathText.Value} matches nothing in the plan. Correct the pointer{(change.Path.HasPattern ? ", or say \"optional\": true" : "")}."
                );
            }
        }

        return plan;
    }
}
