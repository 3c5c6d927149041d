using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Interpreting;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Tests.Closures;
using RulesKit.Language.Types;
using RulesKit.Tests.Shops;

namespace RulesKit.Engine.Tests.Explaining;

/// <summary>Evidence names nothing that was not read.</summary>
public sealed class EvidenceWasReadTests
{
    [Fact]
    public void On_rules_and_plans_made_at_random()
    {
        var named = 0;
        Laws.HoldForSeeds(
            seed =>
            {
                var ruleSet = new RuleMaker(seed).Make(rulesWanted: 5);
                var shops = new ShopPlans(seed);
                for (var i = 0; i < 4; i++)
                {
                    var text = PlanWriter.Write(shops.Next(), Evaluators.Model.Plan, Evaluators.Objects);
                    var plan = ruleSet.ReadPlan(text.ToJsonString()).PlanOrThrow();
                    foreach (var rule in ruleSet.Bound.Rules)
                    {
                        named += Check(new RuleContext(plan, rule.Window, Date.Of(2024, 6, 1)), rule, seed);
                    }
                }
            },
            20
        );
        named.ShouldBeGreaterThan(100, "Hardly any evidence was looked at.");
    }

    private static int Check(RuleContext context, Language.RuleSets.BoundRule rule, int seed)
    {
        var trace = new TracingLayout(context.Plan.Layout);
        var plan = new PreparedPlan(
            context.Plan.Model,
            trace,
            context.Plan.Root,
            context.Plan.Index,
            context.Plan.Horizon
        )
        {
            Currency = context.Plan.Currency,
        };
        var findings = new RuleInterpreter(rule, context with { Plan = plan }).Run();
        var read = PointersOf(context.Plan, trace);
        var values = findings
            .Drafts.SelectMany(d => Grounds.Join(d.Grounds.Values, d.Grounds.Scope).Flatten())
            .Where(g => g.Kind == GroundKind.Value)
            .ToArray();
        foreach (var value in values)
        {
            var pointer = value.Place.Pointer;
            read.Any(r => r == pointer || IsItemOf(pointer, r))
                .ShouldBeTrue($"seed {seed}: {pointer} was never read, by rule {rule.Id}");
        }

        return values.Length;
    }

    /// <summary>Reading a list of texts or numbers reads its items.</summary>
    private static bool IsItemOf(string pointer, string list) =>
        pointer.StartsWith(list + "/", StringComparison.Ordinal) && !pointer.AsSpan(list.Length + 1).Contains('/');

    private static HashSet<string> PointersOf(PreparedPlan plan, TracingLayout trace)
    {
        var pointers = new HashSet<string>(StringComparer.Ordinal);
        PlanWalk.Visit(
            plan.Layout,
            plan.Root,
            plan.Model.Plan,
            (owner, type, place) =>
            {
                foreach (var member in type.Members.Where(m => trace.Reads.Contains((owner, m))))
                {
                    pointers.Add(place.Member(member.JsonName).Pointer);
                }
            }
        );
        return pointers;
    }
}
