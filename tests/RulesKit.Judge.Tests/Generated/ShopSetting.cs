using System.Text.Json.Nodes;
using RulesKit.Engine.Plans;
using RulesKit.Judge.Tests.Judging;
using RulesKit.Language.Models;
using RulesKit.Tests.Shops;

namespace RulesKit.Judge.Tests.Generated;

/// <summary>Shops, with constants and definitions of every kind.</summary>
internal static class ShopSetting
{
    private const string Header = """
        {
          "asOf": "2024-06-01",
          "window": { "from": "2024-05-01", "to": "2026-04-23" },
          "constants": {
            "texts": ["a", "north", "CN"], "numbers": [0, 2, 3], "shares": [0.25, 1.5], "limit": 4, "half": 0.5,
            "flag": true, "field": "north", "spring": { "date": "2025-04-23" }, "year": { "period": "2025" }
          },
          "definitions": {
            "rows": "plan.Rows",
            "bigRows": "plan.Rows.Where(r => r.Cost > half)",
            "budget": "plan.Budget",
            "units": "bigRows.Select(r => r.Units)",
            "row2025": "plan.Rows.At(year)",
            "from": "window.From"
          }
        }
        """;

    public static ModelSchema Model { get; } = ModelSchema.FromClr<Shop>();

    public static Setting Setting { get; } = new(Model, JsonNode.Parse(Header)!);

    private static ClrLayout Layout { get; } = ClrLayout.For(Model, typeof(Shop));

    public static JudgedPlan[] Plans(int seed, int count)
    {
        var shops = new ShopPlans(seed, isComplete: true);
        return [.. Enumerable.Range(0, count).Select(_ => Plan(shops.Next()))];
    }

    private static JudgedPlan Plan(Shop shop) =>
        JudgedPlan.Of(Setting.Model, PlanPreparer.Prepare(shop, Model, Layout).PlanOrThrow());
}
