using RulesKit.Engine.Checking;
using RulesKit.Language.Models;
using RulesKit.Language.Text;

namespace RulesKit.Testing.Tests.Support;

/// <summary>Rules over a model whose plans may say null, and a plan that does.</summary>
internal static class NullableRules
{
    private const string Model = """
        {
          "type": "object", "additionalProperties": false, "required": ["seen", "wards"],
          "properties": {
            "seen": { "type": "string", "format": "date", "x-rk-role": "asOf" },
            "wards": { "type": "array", "items": { "$ref": "#/$defs/ward" } }
          },
          "$defs": {
            "ward": {
              "type": "object", "additionalProperties": false, "x-rk-key": ["id"], "required": ["id", "lead"],
              "properties": {
                "id": { "type": "string" },
                "lead": { "type": ["string", "null"] },
                "beds": { "type": ["integer", "null"] },
                "checks": { "type": ["array", "null"], "items": { "type": "string", "format": "date" } }
              }
            }
          }
        }
        """;

    private const string Rules = """
        {
          "id": "wards", "version": "1", "title": "Wards", "model": "wards.schema.json",
          "rules": [
            { "id": "led", "title": "Somebody leads", "forEach": { "ward": "plan.Wards" }, "expects": "some",
              "require": "ward.Lead is not null" },
            { "id": "large", "title": "Wards are large", "forEach": { "ward": "plan.Wards" }, "expects": "any",
              "require": "ward.Beds > 10" },
            { "id": "checked", "title": "Somebody looked", "require": "plan.Wards.All(w => w.Checks.Any(c => c <= asOf))" }
          ]
        }
        """;

    public static RuleSet RuleSet { get; } =
        RuleSet
            .Read(new SourceText(Rules, "wards.rules.json"), ModelSchema.FromJsonSchema(Model, "wards.schema.json"))
            .RuleSetOrThrow();

    public static PlanDocument Plan { get; } =
        PlanDocument.Parse(
            """
            {
              "seen": "2027-03-15",
              "wards": [
                { "id": "a", "lead": null, "beds": null, "checks": null },
                { "id": "b", "lead": "Ada", "beds": 20, "checks": ["2027-01-01"] }
              ]
            }
            """
        );
}
