using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using RulesKit.Tool.Starting;
using RulesKit.Workflows.Migration;

namespace RulesKit.Tool.Workflows.Migration;

/// <summary>Writes what a migration makes as texts of files.</summary>
internal static class MigrationText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(JsonNode node) => node.ToJsonString(Options) + "\n";

    /// <summary>The rule set of some rules, with the definitions that they read and no others.</summary>
    public static string RuleSet(MigrationDraft draft, IReadOnlyList<MigratedRule> rules, string id, string model)
    {
        var used = rules.SelectMany(r => r.Definitions).ToHashSet(StringComparer.Ordinal);
        var json = new JsonObject
        {
            ["id"] = id,
            ["version"] = "1.0.0",
            ["title"] = draft.Workflow.WorkflowName,
            ["description"] = "Migrated from a workflow of Microsoft RulesEngine.",
            ["model"] = model,
        };
        var definitions = draft.Definitions.Where(d => used.Contains(d.Key)).ToArray();
        if (definitions.Length > 0)
        {
            json["definitions"] = new JsonObject(
                definitions.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)JsonValue.Create(d.Value)))
            );
        }

        json["rules"] = new JsonArray([.. rules.Select(Rule)]);
        return Of(json);
    }

    /// <summary>Tests that pin what the workflow says of each sample.</summary>
    public static string Tests(string rules, string asOf, IReadOnlyList<PinnedSample> samples) =>
        Of(
            new JsonObject
            {
                ["rules"] = rules,
                ["tests"] = new JsonArray([
                    .. samples.Select(s => new JsonObject
                    {
                        ["name"] = $"{s.Name} is answered as by the workflow",
                        ["plan"] = s.Plan,
                        ["asOf"] = asOf,
                        ["expect"] = Expectation(s.Outcomes),
                    }),
                ]),
            }
        );

    private static JsonObject Expectation(IReadOnlyDictionary<string, string> outcomes) =>
        new()
        {
            ["verdict"] =
                outcomes.Values.Contains("failed", StringComparer.Ordinal) ? "nonCompliant"
                : outcomes.Values.Contains("unknown", StringComparer.Ordinal) ? "undetermined"
                : "compliant",
            // Rules that are not named are expected to pass.
            ["rules"] = new JsonObject(
                outcomes
                    .Where(o => o.Value != "passed")
                    .Select(o => KeyValuePair.Create(o.Key, (JsonNode?)JsonValue.Create(o.Value)))
            ),
        };

    private static JsonObject Rule(MigratedRule rule)
    {
        var json = new JsonObject
        {
            ["id"] = rule.Id,
            ["title"] = rule.Origin.RuleName,
            ["severity"] = "error",
            ["require"] = rule.Require,
        };
        if (rule.Message is not null)
        {
            json["message"] = rule.Message;
        }

        return json;
    }

    /// <summary>The id of a rule set, which its files are called by.</summary>
    public static string IdOf(string workflow) => NewFiles.IdOf(workflow.Replace('.', '-').Replace('/', '-'));
}
