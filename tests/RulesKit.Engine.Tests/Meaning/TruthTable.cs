using System.Text.Json;
using System.Text.Json.Nodes;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Plans;
using RulesKit.Language.Models;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Tests.Meaning;

/// <summary>The data file that says what every expression means; each case becomes one rule.</summary>
internal sealed class TruthTable
{
    private TruthTable(JsonNode document)
    {
        var cases = document["groups"]!
            .AsArray()
            .SelectMany(g => g!["cases"]!.AsArray().Select(c => (Topic: (string)g["topic"]!, Case: c!)))
            .ToArray();
        Cases = cases
            .Select(
                (c, i) => new TruthCase($"case-{i + 1}", c.Topic, (string)c.Case["expression"]!, (string)c.Case["is"]!)
            )
            .ToArray();
        RuleSet = ReadRuleSet(document, Cases);
        Plan = RuleSet.ReadPlan(document["plan"]!.ToJsonString()).PlanOrThrow();
        AsOf = (string)document["asOf"]!;
    }

    public static TruthTable Shipped { get; } =
        new(JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Meaning", "truth-table.json")))!);

    public IReadOnlyList<TruthCase> Cases { get; }

    public RuleSet RuleSet { get; }

    public PreparedPlan Plan { get; }

    public string AsOf { get; }

    private static RuleSet ReadRuleSet(JsonNode document, IReadOnlyList<TruthCase> cases)
    {
        var rules = cases.Select(c => new JsonObject
        {
            ["id"] = c.Id,
            ["title"] = c.Expression,
            ["window"] = document["window"]!.DeepClone(),
            ["require"] = c.Expression,
        });
        var ruleSet = new JsonObject
        {
            ["id"] = "truth-table",
            ["version"] = "1",
            ["title"] = "Truth table",
            ["model"] = "inline",
            ["constants"] = document["constants"]!.DeepClone(),
            ["definitions"] = document["definitions"]!.DeepClone(),
            ["rules"] = new JsonArray([.. rules]),
        };
        var options = new JsonSerializerOptions { WriteIndented = true };
        var model = ModelSchema.FromJsonSchema(document["model"]!.ToJsonString(options), "model.schema.json");
        return RuleSet.Read(new SourceText(ruleSet.ToJsonString(options)), model).RuleSetOrThrow();
    }
}
