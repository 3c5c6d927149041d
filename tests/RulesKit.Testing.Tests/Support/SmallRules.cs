using RulesKit.Engine.Checking;
using RulesKit.Language.Text;

namespace RulesKit.Testing.Tests.Support;

/// <summary>Rules over the hiring model, of the sorts that properties tell apart.</summary>
internal static class SmallRules
{
    public static RuleSet RuleSet { get; } =
        Read(
            """
            { "id": "at-home", "title": "Teams sit in China", "forEach": { "team": "plan.Teams" }, "expects": "some",
              "require": "team.Country == \"CN\"" },
            { "id": "told-every-year", "title": "Every year is told", "forEach": { "row": "plan.Headcounts" },
              "expects": { "every": "year", "within": "horizon" }, "require": "row.People >= 10" },
            { "id": "small-openings", "title": "Openings stay small", "window": { "from": "2024-04-23", "for": "P2Y" },
              "forEach": { "o": "plan.Openings" }, "expects": "any", "require": "o.People < 50" },
            { "id": "hires-in-sum", "title": "At least a hundred hires", "require": "plan.Headcounts.Sum(h => h.Hires) >= 100" }
            """
        );

    public static RuleSet Read(string rules, string version = "1") =>
        RuleSet
            .Read(
                new SourceText(
                    $$"""
                    { "id": "hiring", "version": "{{version}}", "title": "Hiring", "model": "hiring.schema.json",
                      "rules": [ {{rules}} ] }
                    """,
                    "hiring.rules.json"
                ),
                Shipped.Hiring
            )
            .RuleSetOrThrow();
}
