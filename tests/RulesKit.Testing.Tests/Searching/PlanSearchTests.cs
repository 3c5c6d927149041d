using System.Diagnostics;
using RulesKit.Engine.Verdicts;
using RulesKit.Testing.Searching;
using RulesKit.Testing.Tests.Support;
using Xunit.Abstractions;
using Outcome = RulesKit.Engine.Verdicts.Outcome;

namespace RulesKit.Testing.Tests.Searching;

/// <summary>Plans that keep the shipped rules, and plans that break one of them and no other.</summary>
public sealed class PlanSearchTests(ITestOutputHelper output)
{
    private static readonly PlanSearch Search = new(Shipped.RuleSet, new() { Starts = Shipped.Plans });

    public static TheoryData<string> Rules => [.. Shipped.RuleSet.RuleIds];

    /// <summary>Rules that the search does not break alone, with the rule that its reason names.</summary>
    private static readonly Dictionary<string, string> NotFoundAlone = new(StringComparer.Ordinal)
    {
        // A row abroad has both kinds of money, and other rules ask for its revenue.
        ["car-sales-spending-stays-domestic"] = "car-revenue-stays-domestic",

        // A row beside a row for part of its period leaves a gap between neighbours in time, which is unknown.
        ["smart-driving-told-once"] = "smart-driving-team-never-shrinks",
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void For_every_shipped_rule_a_plan_is_found_that_breaks_it_and_no_other(string rule)
    {
        var found = Search.FindBreaking(rule);
        output.WriteLine($"{rule}: {found.Steps} steps {found.Reason}");
        if (NotFoundAlone.TryGetValue(rule, out var other))
        {
            found.Reason.ShouldNotBeNull().ShouldContain(other);
            return;
        }

        found.Plan.ShouldNotBeNull(found.Reason);
        var verdict = Shipped.RuleSet.CreateChecker().Check(found.Plan.Json);
        verdict
            .Rules.Where(r => r.Outcome is Outcome.Failed or Outcome.Unknown)
            .Select(r => (r.Id, r.Outcome))
            .ShouldHaveSingleItem()
            .ShouldBe((rule, Outcome.Failed));
    }

    [Fact]
    public void Plans_that_keep_all_rules_are_many_and_keep_them()
    {
        const int Count = 2_000;
        var checker = Shipped.RuleSet.CreateChecker();
        var plans = Search.CompliantPlans().Generator;
        _ = Gen.Sample(plans, 200, 50);
        var watch = Stopwatch.StartNew();
        var made = Gen.Sample(plans, Count, 50);
        output.WriteLine($"{Count / watch.Elapsed.TotalSeconds:N0} compliant plans a second");
        made.Distinct().Count().ShouldBeGreaterThan(Count / 2);
        foreach (var plan in made.Take(200))
        {
            checker.Check(plan.Json).Compliance.ShouldBe(Compliance.Compliant);
        }
    }

    [Fact]
    public void Where_the_search_ends_without_a_plan_it_says_how_near_it_came()
    {
        var search = new PlanSearch(Shipped.RuleSet, new() { Budget = 5 });
        search.FindCompliant().Plan.ShouldBeNull();
        search.FindCompliant().Reason.ShouldNotBeNull().ShouldContain("within 5 steps");
        Should.Throw<PlanNotFoundException>(() => search.CompliantPlans());
    }

    [Fact]
    public void The_same_options_give_the_same_plans()
    {
        var again = new PlanSearch(Shipped.RuleSet, new() { Starts = Shipped.Plans });
        foreach (var rule in Shipped.RuleSet.RuleIds.Take(2))
        {
            again.FindBreaking(rule).ShouldBe(Search.FindBreaking(rule));
        }
    }

    [Fact]
    public void Without_a_plan_to_start_from_a_small_rule_set_is_met_and_broken()
    {
        var search = new PlanSearch(SmallRules.RuleSet);
        search.FindCompliant().Plan.ShouldNotBeNull(search.FindCompliant().Reason);
        foreach (var rule in SmallRules.RuleSet.RuleIds)
        {
            search.FindBreaking(rule).Plan.ShouldNotBeNull(search.FindBreaking(rule).Reason);
        }
    }
}
