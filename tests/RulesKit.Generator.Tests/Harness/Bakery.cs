namespace RulesKit.Generator.Tests.Harness;

/// <summary>A small project whose model is a C# type of its own.</summary>
internal static class Bakery
{
    public const string Path = "/src/bakery.rules.json";

    public const string Code = """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;
        using RulesKit.Language.Functions;
        using RulesKit.Language.Models;
        using RulesKit.Language.Models.Clr;
        using RulesKit.Language.Types;

        namespace Acme
        {
            public enum Grain { Rye, Wheat, [JsonName("spelt-old")] Spelt }

            public readonly record struct Address(string Street, int? Number);

            [ItemKey("id")]
            public sealed record Baker(string Id, bool IsMaster, DateOnly? Since);

            [ItemKey("id"), DatedBy("on")]
            public sealed record Bread(string Id, Grain Grain, int Grams, decimal? Price, DateOnly On)
            {
                [ReferenceTo("/bakers")]
                public required string Baker { get; init; }

                [ReferenceTo("/bakers")]
                public IReadOnlyList<string>? Helpers { get; init; }

                public ImmutableArray<int> Sizes { get; init; } = [];
            }

            public sealed partial record Plan(
                [property: PlanRole(PlanRole.PlanId)] string Id,
                [property: PlanRole(PlanRole.AsOf)] Date? AsOf,
                [property: PlanRole(PlanRole.HorizonStart)] Date First,
                [property: PlanRole(PlanRole.HorizonEnd)] Date Last,
                Baker[] Bakers,
                List<Bread> Breads,
                Address? Home
            )
            {
                public string? Nick { get; init; }
            }

            public static class Functions
            {
                [RuleFunction] public static int Half(int number) => number / 2;
                [RuleFunction] public static string? Shout(string text) => text == "quiet" ? null : text.ToUpperInvariant();
                [RuleFunction] public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
                [RuleFunction] public static bool AllShort(IReadOnlyList<string> texts) => texts.All(t => t.Length < 3);
                [RuleFunction] public static decimal? Spread(decimal[] values) => values.Length == 0 ? null : values.Max() - values.Min();
                [RuleFunction] public static int Steps(IEnumerable<int> values, int most) => values.Count(v => v < most);
                [RuleFunction] public static DateOnly Latest(ICollection<DateOnly> days) => days.Max();
                [RuleFunction] public static bool Within(IList<Period> periods, Date day) => periods.Any(p => p.Contains(day));
                [RuleFunction] public static DateOnly? After(DateOnly day, long days) => days < 0 ? null : day.AddDays((int)days);
            }
        }
        """;

    public const string RuleSet = """
        {
          "id": "bakery", "version": "1.0.0", "title": "Bakery", "model": "clr:Acme.Plan",
          "constants": { "light": 400, "opening": { "date": "2025-01-06" }, "old": ["spelt-old", "rye"],
            "seasons": [{ "period": "2025-Q1" }, { "period": "2025-Q2" }, { "period": "2024-12" }] },
          "definitions": { "dear": "plan.Breads.Where(b => b.Price > 3)", "number": "plan.Home.Number ?? 0" },
          "rules": [
            {
              "id": "masters-bake-spelt", "title": "Spelt is for masters", "forEach": { "bread": "plan.Breads" },
              "window": { "from": "2025-01-01", "to": "2026-01-01" }, "expects": { "every": "quarter", "within": "window" },
              "when": "bread.Grain == \"spelt-old\"", "require": "bread.Baker.IsMaster && bread.Baker.Since < bread.On",
              "message": "{bread.Id} is baked by {bread.Baker.Id} with {bread.Grams} g.",
              "exceptions": [{ "when": "bread.Grams < light", "reason": "Small ones are for practice." }]
            },
            { "id": "dear-is-rare", "title": "Dear bread is rare", "require": "dear.Count <= 2 && number < 100" },
            { "id": "after-opening", "title": "We bake when open", "forEach": { "b": "plan.Breads.Where(x => x.Price is not null)" },
              "expects": "some", "require": "b.On is >= opening && b.Price is > 0.5 and < 20" },
            { "id": "helpers", "title": "Helpers are others", "forEach": { "b": "plan.Breads" }, "expects": "any",
              "require": "b.Helpers is null || b.Helpers.All(h => h.Id != b.Baker.Id) && b.Sizes.Sum() / 2 <= b.Grams" },
            { "id": "by-grain", "title": "No grain is baked in heaps", "forEach": { "g": "plan.Breads.GroupBy(x => x.Grain)" }, "expects": "any",
              "require": "g.Count() <= 3 || old.Contains(g.Key)", "message": "{g.Key} has {g.Count}." },
            { "id": "called", "title": "Functions agree", "forEach": { "b": "plan.Breads" }, "expects": "any",
              "require": "Half(b.Grams) < 600 && !IsWeekend(b.On) && After(b.On, b.Grams - 100) > b.On && (Shout(plan.Nick) ?? \"NONE\") != \"BAD\"",
              "message": "{b.Id}: {Shout(b.Id)} {Half(b.Grams)}" },
            { "id": "called-with-lists", "title": "Functions of sequences agree", "forEach": { "b": "plan.Breads" }, "expects": "any",
              "require": "AllShort(plan.Breads.Select(x => x.Id)) && Steps(b.Sizes, 700) < 2 && (Spread(plan.Breads.Where(x => x.Grain == b.Grain).Select(x => x.Price)) ?? 0.0) < 6",
              "message": "{b.Id}: {Steps(b.Sizes, 9)} {AllShort(b.Helpers.Select(h => h.Id))} {Spread(plan.Breads.Select(x => x.Price))}" },
            { "id": "called-with-days", "title": "And of days and periods", "expects": "any", "forEach": { "b": "plan.Breads" },
              "require": "Latest(plan.Breads.Select(x => x.On)) >= b.On && Within(seasons, b.On) && AllShort(old) == false",
              "message": "{Latest(plan.Breads.Select(x => x.On))}" },
            { "id": "called-too-large", "title": "What does not fit is a fault", "require": "Steps(plan.Breads.Select(b => b.Grams * 3000000), 1) == 0" }
          ]
        }
        """;

    public static GeneratorProject Make(string ruleSet = RuleSet, string code = Code) =>
        new(code, new ProjectFile(Path, ruleSet, "Acme.BakeryRules"));
}
