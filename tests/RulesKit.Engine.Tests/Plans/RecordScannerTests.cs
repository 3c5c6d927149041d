using RulesKit.Engine.Plans;
using RulesKit.Engine.Tests.Closures;
using RulesKit.Engine.Tests.Support;
using RulesKit.Language.Json;
using RulesKit.Language.Models;
using RulesKit.Language.Text;
using RulesKit.Tests.Edits;
using RulesKit.Tests.Shops;

namespace RulesKit.Engine.Tests.Plans;

/// <summary>
/// A plan without mistakes is read straight from its text, every other one by way of a tree; nobody can tell the difference.
/// </summary>
public sealed class RecordScannerTests
{
    private const string Rows = """
        "$schema": "../hiring.schema.json",
        "headcounts": [
          { "team": "core", "period": "2024-Q1", "people": 3, "hires": 1, "cost": 10.50, "share": 1.0e-1 },
          { "period": "2024", "team": "sales", "people": 4, "currency": "EUR" }
        ],
        "openings": [ { "id": "a\u0062 \"c\"", "team": "core", "day": "2024-05-01" }, { "id": "", "team": "core" } ]
        """;

    private static readonly ModelSchema Nullable = ModelSchema.FromJsonSchema(
        """
        {
          "type": "object", "additionalProperties": false, "required": ["id", "note", "parts"],
          "properties": {
            "id": { "type": "string", "x-rk-role": "planId" },
            "note": { "type": ["string", "null"] },
            "count": { "type": ["integer", "null"] },
            "isNew": { "type": ["boolean", "null"] },
            "parts": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/part" } },
            "numbers": { "type": "array", "items": { "type": "number", "exclusiveMinimum": 0, "maximum": 5 } }
          },
          "$defs": {
            "part": {
              "type": "object", "additionalProperties": false, "required": ["name"],
              "properties": { "name": { "type": "string", "enum": ["a", "b"] }, "inner": { "$ref": "#/$defs/part" } }
            }
          }
        }
        """,
        "nullable.schema.json"
    );

    private const string NullablePlan = """
        { "id": "n", "note": null, "count": null, "isNew": true, "numbers": [1, 2.50, 5e0],
          "parts": [ { "name": "a", "inner": { "name": "b" } }, { "name": "b" } ] }
        """;

    [Fact]
    public void Whole_plans_are_read_alike_and_straight()
    {
        ShouldBeReadAlike(Hiring.Plan(Rows), Hiring.Model).ShouldBeTrue();
        ShouldBeReadAlike(NullablePlan, Nullable).ShouldBeTrue();
        ShouldBeReadAlike(NullablePlan.Replace("\"count\": null, ", ""), Nullable).ShouldBeTrue();
    }

    [Theory]
    [InlineData("\"note\": null", "\"note\": \"x\", \"note\": null")]
    [InlineData("\"note\": null", "\"note\": null, \"note\": null")]
    [InlineData("\"note\": null, ", "")]
    [InlineData("\"note\"", "\"n\\u006fte\"")]
    [InlineData("\"id\": \"n\"", "\"id\": null")]
    [InlineData("\"id\": \"n\"", "\"id\": \"n\" /* x */")]
    [InlineData("\"id\": \"n\"", "\"id\": \"\\ud83d\"")]
    [InlineData("\"id\": \"n\"", "\"id\": \"a\nb\"")]
    [InlineData("\"id\": \"n\"", "\"$schema\": 1, \"id\": \"n\"")]
    [InlineData("\"id\": \"n\"", "\"$schema\": \"a\", \"$schema\": \"a\", \"id\": \"n\"")]
    [InlineData("\"name\": \"a\"", "\"name\": \"a\", \"$schema\": \"a\"")]
    [InlineData("\"name\": \"a\"", "\"name\": \"c\"")]
    [InlineData("[1, 2.50, 5e0]", "[]")]
    [InlineData("[1, 2.50, 5e0]", "[1,]")]
    [InlineData("[1, 2.50, 5e0]", "[1 2]")]
    [InlineData("[1, 2.50, 5e0]", "[0]")]
    [InlineData("[1, 2.50, 5e0]", "[5.1]")]
    [InlineData("[1, 2.50, 5e0]", "[01]")]
    [InlineData("[1, 2.50, 5e0]", "[-]")]
    [InlineData("[1, 2.50, 5e0]", "[1.00000000000000000000000000001]")]
    [InlineData("[1, 2.50, 5e0]", "null")]
    [InlineData("true", "truE")]
    [InlineData("true", "\"true\"")]
    [InlineData(" ] }", " ] } x")]
    [InlineData(" ] }", " ]")]
    [InlineData("{ \"id\"", "\uFEFF{ \"id\"")]
    public void What_may_go_wrong_is_read_alike(string written, string instead)
    {
        var text = NullablePlan.Replace(written, instead, StringComparison.Ordinal);
        text.ShouldNotBe(NullablePlan);
        ShouldBeReadAlike(text, Nullable);
    }

    [Fact]
    public void Whatever_is_edited_in_a_plan_it_is_read_alike()
    {
        var texts = Gen.Elements((Text: NullablePlan, Model: Nullable), (Text: Hiring.Plan(Rows), Model: Hiring.Model));
        Laws.Hold(
            texts.SelectMany(t => EditedTexts.Of(t.Text).Select(text => (text, t.Model))),
            given => ShouldBeReadAlike(given.text, given.Model),
            tries: 4_000
        );
    }

    [Fact]
    public void Plans_made_at_random_are_read_alike_and_straight() =>
        Laws.HoldForSeeds(seed =>
        {
            var plan = PlanWriter.Write(new ShopPlans(seed).Next(), Evaluators.Model.Plan, Evaluators.Objects);
            ShouldBeReadAlike(plan.ToJsonString(), Evaluators.Model).ShouldBeTrue();
        });

    [Theory]
    [InlineData(3, 1_000, 10)]
    [InlineData(4, 1_000, 10)]
    [InlineData(64, 100, 10)]
    [InlineData(64, 1_000, 2)]
    [InlineData(64, 1_000, 3)]
    public void Limits_hold_alike(int depth, int length, int items) =>
        ShouldBeReadAlike(
            NullablePlan,
            Nullable,
            new JsonLimits
            {
                Depth = depth,
                Length = length,
                Items = items,
            }
        );

    /// <returns>Whether the plan has no mistakes.</returns>
    private static bool ShouldBeReadAlike(string text, ModelSchema model, JsonLimits? limits = null)
    {
        var source = new SourceText(text, "plan.json");
        var tree = PlanPreparer.ReadTree(source, model, limits);
        var plan = PlanPreparer.Scan(source, model, limits ?? JsonLimits.Default);
        (plan is not null).ShouldBe(tree.IsValid, string.Join("\n", tree.Errors));
        if (plan is null)
        {
            return false;
        }

        Show(plan).ShouldBe(Show(tree.Plan!));
        JsonPointer.Resolve(plan.Json!, "")!.Location.ShouldBe(tree.Plan!.Json!.Location);
        return true;
    }

    private static string Show(PreparedPlan plan) =>
        $"{plan.Id} {plan.AsOf} {plan.Currency} {plan.Horizon} {plan.ObjectCount} {plan.File} "
        + PlanWriter.Write(plan.Root, plan.Model.Plan, plan.Layout).ToJsonString();
}
