using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;
using RulesKit.Language.Json;
using RulesKit.Language.RuleSets;

namespace RulesKit.Language.Analysis;

/// <summary>Looks at what rules say beside their expressions: lists that name something twice, dates in the wrong order.</summary>
internal static class DocumentAnalysis
{
    public static void Analyse(RuleSetDocument document, DiagnosticBag diagnostics)
    {
        foreach (var rule in document.Rules)
        {
            CheckList(rule.Json.Find("tags")?.Value, "tag", diagnostics);
            CheckList(rule.Json.Find("supersedes")?.Value, "rule", diagnostics);
            CheckDates(rule, diagnostics);
        }

        foreach (var constant in document.Constants)
        {
            CheckList(constant.Value, "value", diagnostics);
        }
    }

    private static void CheckList(JsonValue? list, string what, DiagnosticBag diagnostics)
    {
        if (list is not JsonArray { Items: { Count: > 1 } items })
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (TextOf(item) is { } text && !seen.Add(text))
            {
                diagnostics.Add(
                    DiagnosticCatalog.ListedTwice,
                    item.Location,
                    $"The {what} {text} stands in this list already. Take one out, or write the one that was meant."
                );
            }
        }
    }

    private static string? TextOf(JsonValue item) =>
        item switch
        {
            JsonString text => text.Quoted,
            JsonNumber number => number.Text,
            _ => null,
        };

    private static void CheckDates(RuleDocument rule, DiagnosticBag diagnostics)
    {
        if (rule.Decided is not { } decided)
        {
            return;
        }

        if (rule.ReviewBy is { } review && review <= decided)
        {
            diagnostics.Add(
                DiagnosticCatalog.ReviewTooEarly,
                rule.Json.Find("reviewBy")!.Value.Location,
                $"The rule is decided on {decided} and is to be reviewed by {review}, which is not later. Give a day after the decision.",
                mend: review < decided
                    ? Mend.Suggested(
                        "Swap \"decided\" and \"reviewBy\"",
                        JsonEdits.Swap(rule.Json.Find("decided")!.Value, rule.Json.Find("reviewBy")!.Value)
                    )
                    : null
            );
        }

        if (rule.Window is { To: { } end } && decided >= end)
        {
            diagnostics.Add(
                DiagnosticCatalog.DecidedTooLate,
                rule.Json.Find("decided")!.Value.Location,
                $"The rule is decided on {decided}, and the last day of its window is before that: until then it does not count, and from then on there is nothing left to decide. Mend one of the dates."
            );
        }
    }
}
