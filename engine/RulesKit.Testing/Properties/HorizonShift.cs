using System.Text.Json.Nodes;
using RulesKit.Engine.Checking;
using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Testing.Properties;

/// <summary>Moves a plan's horizon before or behind the window of some rule.</summary>
internal static class HorizonShift
{
    /// <summary>The plan with its horizon elsewhere; the plan itself where nothing can be moved.</summary>
    public static PlanDocument Apply(PlanDocument plan, RuleSet ruleSet, Random random)
    {
        var edges = ruleSet
            .Bound.Rules.SelectMany(r => new[] { r.Window.From?.AddYears(-1), r.Window.To?.AddYears(1) })
            .OfType<Date>()
            .ToArray();
        if (!ruleSet.Model.HasHorizon || edges.Length == 0 || random.Next(4) == 0)
        {
            return plan;
        }

        var year = edges[random.Next(edges.Length)].Year;
        var root = plan.ToJsonObject();
        Set(root, ruleSet.Model, PlanRole.HorizonStart, Period.Year(year));
        Set(root, ruleSet.Model, PlanRole.HorizonEnd, Period.Year(year));
        var moved = new PlanDocument(root);
        return ruleSet.ReadPlan(moved.Json).IsValid ? moved : plan;
    }

    private static void Set(JsonObject plan, ModelSchema model, PlanRole role, Period year)
    {
        var path = model.Roles[role];
        if (path.SkipLast(1).Aggregate((JsonNode?)plan, (o, m) => o?[m.JsonName]) is JsonObject owner)
        {
            var day = role == PlanRole.HorizonStart ? year.Start : year.LastDay;
            owner[path[^1].JsonName] = path[^1].Type == ScalarType.Date ? day.ToString() : year.ToString();
        }
    }
}
