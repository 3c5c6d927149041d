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
    private TruthTable(JsonNode document, IReadOnlyList<TruthCase> cases, RuleSetOptions? options = null)
    {
        Cases = cases;
        RuleSet = ReadRuleSet(document, cases, options);
        Plan = RuleSet.ReadPlan(document["plan"]!.ToJsonString()).PlanOrThrow();
        AsOf = (string)document["asOf"]!;
    }

    /// <summary>Read anew each time, so that a mistake planted in the reading is noticed by the test that reads.</summary>
    public static TruthTable Shipped => Read();

    public IReadOnlyList<TruthCase> Cases { get; }

    public RuleSet RuleSet { get; }

    public PreparedPlan Plan { get; }

    public string AsOf { get; }

    /// <summary>Other cases over the shipped model and plan.</summary>
    public static TruthTable Of(IReadOnlyList<TruthCase> cases, RuleSetOptions options) =>
        new(Document(), cases, options);

    private static JsonNode Document() =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Meaning", "truth-table.json")))!;

    private static TruthTable Read()
    {
        var document = Document();
        var cases = document["groups"]!
            .AsArray()
            .SelectMany(g => g!["cases"]!.AsArray().Select(c => (Topic: (string)g["topic"]!, Case: c!)))
            .ToArray();
        var numbered = cases.Select(
            (c, i) => new TruthCase($"case-{i + 1}", c.Topic, (string)c.Case["expression"]!, (string)c.Case["is"]!)
        );
        return new TruthTable(document, numbered.ToArray());
    }

    private static RuleSet ReadRuleSet(JsonNode document, IReadOnlyList<TruthCase> cases, RuleSetOptions? given)
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
        return RuleSet.Read(new SourceText(ruleSet.ToJsonString(options)), model, given).RuleSetOrThrow();
    }
}
