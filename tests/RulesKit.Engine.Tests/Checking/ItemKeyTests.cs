using RulesKit.Engine.Checking;
using RulesKit.Engine.Tests.Support;
using RulesKit.Language.Models;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Tests.Checking;

/// <summary>Findings name items by their keys, which tell all items of a collection apart.</summary>
public sealed class ItemKeyTests
{
    [Fact]
    public void A_key_of_one_part_is_the_part_whatever_it_holds() => Keys("\"a\"").ShouldBe(["x/y", "x"]);

    [Fact]
    public void Parts_that_hold_the_separator_do_not_make_two_keys_one() =>
        Keys("\"a\", \"b\"").ShouldBe(["x~1y/z", "x/y~1z"]);

    [Fact]
    public void Groups_of_one_collection_are_told_apart_by_what_their_items_share()
    {
        const string Rule = """
            "forEach": { "g": "plan.Headcounts.GroupBy(h => h.Period)" }, "expects": "any", "require": "g.Sum(h => h.People) < 2"
            """;
        const string Rows = """
            "headcounts": [
              { "team": "core", "period": "2024-Q2", "people": 2 }, { "team": "core", "period": "2025", "people": 1 },
              { "team": "sales", "period": "2025", "people": 1 }
            ]
            """;
        Hiring
            .Check(Rule, Hiring.Plan(Rows))
            .Findings.Select(f => (f.Pointer, f.Key))
            .ShouldBe([("/headcounts", "2024-Q2"), ("/headcounts", "2025")]);
    }

    private static IEnumerable<string?> Keys(string key)
    {
        var model = ModelSchema.FromJsonSchema(
            $$"""
            {
              "type": "object", "additionalProperties": false, "required": ["id"],
              "properties": {
                "id": { "type": "string", "x-rk-role": "planId" }, "day": { "type": "string", "format": "date", "x-rk-role": "asOf" },
                "rows": { "type": "array", "items": { "$ref": "#/$defs/row" } }
              },
              "$defs": {
                "row": {
                  "type": "object", "additionalProperties": false, "required": ["a", "b"], "x-rk-key": [{{key}}],
                  "properties": { "a": { "type": "string" }, "b": { "type": "string" } }
                }
              }
            }
            """,
            "rows.schema.json"
        );
        const string Rules = """
            { "id": "r", "version": "1", "title": "R", "model": "rows.schema.json", "rules": [ {
              "id": "none", "title": "None", "forEach": { "r": "plan.Rows" }, "expects": "any", "require": "r.A == \"q\""
            } ] }
            """;
        const string Plan =
            """{ "id": "p", "day": "2024-01-01", "rows": [ { "a": "x/y", "b": "z" }, { "a": "x", "b": "y/z" } ] }""";
        var rules = RuleSet.Read(new SourceText(Rules), model).RuleSetOrThrow();
        return rules.CreateChecker().Check(Plan).Rules[0].Findings.Select(f => f.Key);
    }
}
