using RulesKit.Engine.Checking;
using RulesKit.Engine.Closures;
using RulesKit.Engine.Tests.Closures;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Models;
using RulesKit.Language.Text;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Tests.Support;

/// <summary>Rule sets and plans over the small hiring model.</summary>
internal static class Hiring
{
    public static ModelSchema Model { get; } =
        ModelSchema.FromJsonSchema(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Support", "hiring.schema.json")),
            "hiring.schema.json"
        );

    /// <summary>A plan over 2024 to 2026, seen from 2024-06-01, with two teams and whatever else is given.</summary>
    public static string Plan(string more = "") =>
        $$"""
            {
              "name": "hiring-2024", "seen": "2024-06-01", "currency": "EUR",
              "years": { "from": "2024", "to": "2026" },
              "teams": [ { "id": "core", "country": "CN", "head": "Li" }, { "id": "sales", "country": "DE" } ]{{(
                more.Length > 0 ? "," : ""
            )}}
              {{more}}
            }
            """;

    /// <summary>A rule set of the rules given, each a JSON object without its braces.</summary>
    public static RuleSet Rules(params string[] rules) => ReadRules(rules).RuleSetOrThrow();

    public static RuleSetReading ReadRules(params string[] rules) =>
        RuleSet.Read(
            new SourceText(
                $$"""
                { "id": "hiring", "version": "1", "title": "Hiring", "model": "hiring.schema.json",
                  "rules": [ {{string.Join(
                    ",\n",
                    rules.Select((r, i) => "{ \"title\": \"Rule\", " + Id(r, i) + r + " }")
                )}} ] }
                """,
                "hiring.rules.json"
            ),
            Model
        );

    /// <summary>Checks one rule, on which all evaluators must agree, and gives what it says.</summary>
    public static RuleVerdict Check(string rule, string plan, CheckOptions? options = null)
    {
        var rules = Rules(rule);
        var verdict = rules.CreateChecker().Check(plan, options);
        var prepared = rules.ReadPlan(plan).PlanOrThrow();
        var closures = RuleClosures.Compile(rules.Bound, prepared.Layout);
        RuleAnswer
            .OfClosures(closures, 0, prepared, verdict.AsOf)
            .ShouldBe(RuleAnswer.OfInterpreter(rules.Bound.Rules[0], prepared, verdict.AsOf));
        return verdict.Rules.ShouldHaveSingleItem();
    }

    public static Date Day(string text) =>
        Date.TryParse(text, out var date) ? date : throw new ArgumentException($"{text} is no date.", nameof(text));

    private static string Id(string rule, int index) =>
        rule.Contains("\"id\":", StringComparison.Ordinal) ? "" : $"\"id\": \"rule-{index + 1}\", ";
}
