using RulesKit.Language.Diagnostics;
using RulesKit.Language.Documents;
using RulesKit.Language.Fixes;
using RulesKit.Language.Json;

namespace RulesKit.Language.RuleSets;

/// <summary>Reads <c>expects</c>: "any", "some", or every period of a length.</summary>
internal static class ExpectationReader
{
    private static readonly Dictionary<string, Expectation> Words = new(StringComparer.Ordinal)
    {
        ["any"] = Expectation.Any,
        ["some"] = Expectation.Some,
    };

    private static readonly Dictionary<string, int> Lengths = new(StringComparer.Ordinal)
    {
        ["year"] = 12,
        ["half"] = 6,
        ["quarter"] = 3,
        ["month"] = 1,
    };

    private static readonly Dictionary<string, bool> Ranges = new(StringComparer.Ordinal)
    {
        ["window"] = false,
        ["horizon"] = true,
    };

    /// <summary>What the rule says; null when it says nothing or something wrong (reported).</summary>
    public static Expectation? Read(DocumentReader rule, RuleSeverity severity)
    {
        var value = rule.Value("expects");
        var hasForEach = rule.Json.Find("forEach") is not null;
        switch (value)
        {
            case null:
                CheckMissing(rule, severity, hasForEach);
                return null;
            case var _ when !hasForEach:
                rule.Report(
                    DiagnosticCatalog.UnknownKey,
                    value,
                    "\"expects\" says which items a rule must find, and this rule has no \"forEach\"."
                );
                return null;
            case JsonString word when Words.TryGetValue(word.Value, out var expectation):
                return expectation;
            case JsonObject every:
                return ReadEvery(new DocumentReader(every, "\"expects\"", rule.Diagnostics));
            default:
                rule.Report(
                    DiagnosticCatalog.UnknownOption,
                    value,
                    $"\"expects\" holds {value.Describe()}; write \"any\", \"some\" or {{ \"every\": \"year\", \"within\": \"window\" }}."
                );
                return null;
        }
    }

    private static void CheckMissing(DocumentReader rule, RuleSeverity severity, bool hasForEach)
    {
        if (hasForEach && severity == RuleSeverity.Error)
        {
            rule.Report(
                DiagnosticCatalog.MissingExpects,
                rule.Json.Find("forEach")!.NameNode,
                "An error rule with \"forEach\" must say what it \"expects\": \"any\" (no item is fine), \"some\", or { \"every\": \"year\", \"within\": \"window\" }. Without it a plan that leaves rows out would pass.",
                mend: Mend.Suggested(
                    "Expect some item",
                    JsonEdits.InsertBehind(rule.Json.Find("forEach")!, "expects", "some")
                )
            );
        }
    }

    private static Expectation? ReadEvery(DocumentReader reader)
    {
        reader.Required("every");
        reader.Required("within");
        var months = reader.Option("every", Lengths);
        var withinHorizon = reader.Option("within", Ranges);
        reader.End();
        return months is null || withinHorizon is null
            ? null
            : new Expectation(NeedsSome: true, months.Value, withinHorizon.Value);
    }
}
