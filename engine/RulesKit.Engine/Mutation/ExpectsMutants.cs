using RulesKit.Language.Fixes;
using RulesKit.Language.Json;
using RulesKit.Language.RuleSets;

namespace RulesKit.Engine.Mutation;

/// <summary>Lists the mutants of what a rule expects to find.</summary>
internal static class ExpectsMutants
{
    private const string Any = "\"any\"";
    private const string Some = "\"some\"";

    public static IEnumerable<Mutant> Of(RuleDocument rule)
    {
        if (rule.Expects is not { } expects || rule.Json.Find("expects")?.Value is not { } json)
        {
            return [];
        }

        var from = json.Source.Text.Substring(json.Span.Start, json.Span.Length);
        return Others(expects, json, rule.Window is not null)
            .Select(to => new Mutant(
                new MutantPlace(rule.Id.Value, "expects"),
                Mutator.Expects,
                json.Location,
                from,
                to,
                new TextEdit(json.Span, to)
            ));
    }

    private static IEnumerable<string> Others(Expectation expects, JsonValue json, bool hasWindow)
    {
        if (expects.EveryMonths == 0)
        {
            return expects.NeedsSome ? [Any] : [Some];
        }

        var every = ((JsonString)((JsonObject)json).Find("every")!.Value).Value;
        var range = expects.WithinHorizon ? "window" : "horizon";
        // Without a window both ranges are the same one.
        return hasWindow ? [Any, Some, $"{{ \"every\": \"{every}\", \"within\": \"{range}\" }}"] : [Any, Some];
    }
}
