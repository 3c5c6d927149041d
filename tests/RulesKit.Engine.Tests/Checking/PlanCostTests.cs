using RulesKit.Engine.Checking;
using RulesKit.Engine.Functions;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Tests.Functions;
using RulesKit.Engine.Tests.Meaning;
using RulesKit.Engine.Tests.Support;
using RulesKit.Language.Limits;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Tests.Checking;

/// <summary>The steps that rules may take on a plan: one for each node, and each lambda as often as there are items.</summary>
public sealed class PlanCostTests
{
    private const string ForEach = "\"forEach\": { \"t\": \"plan.Teams\" }, \"expects\": \"any\", ";

    [Theory]
    [InlineData("true", 1)]
    [InlineData("plan.Name == \\\"a\\\"", 4)]
    [InlineData("plan.Teams.Any()", 5 + 2)]
    [InlineData("plan.Teams.All(t => true)", 1 + 2 + (5 * 2))]
    [InlineData("plan.Teams.Where(t => true).Any()", 5 + 13)]
    [InlineData("plan.Teams.All(t => plan.Teams.All(u => true))", 1 + 2 + (5 * (1 + 13)))]
    public void Of_a_statement(string require, long steps) => Of(5, $"\"require\": \"{require}\"").ShouldBe(steps);

    [Theory]
    [InlineData("\"require\": \"true\"", 2 + 5)]
    [InlineData("\"require\": \"plan.Name == \\\"a\\\"\"", 2 + (5 * 4))]
    [InlineData("\"when\": \"plan.Teams.Any()\", \"require\": \"true\"", 2 + (5 * (1 + 7)))]
    [InlineData(
        "\"require\": \"true\", \"exceptions\": [ { \"when\": \"plan.Teams.Any()\", \"reason\": \"r\", \"approver\": \"a\" } ]",
        2 + (5 * (1 + 7))
    )]
    public void Of_a_rule_about_items(string rest, long steps) => Of(5, ForEach + rest).ShouldBe(steps);

    [Fact]
    public void A_group_may_have_all_items_so_what_compares_its_items_takes_their_square()
    {
        const string Pairs = "plan.Teams.GroupBy(t => t.Country).All(g => g.All(a => g.All(b => true)))";

        Of(100, $"\"require\": \"{Pairs}\"").ShouldBeGreaterThan(100 * 100);
        Of(
                100,
                "\"forEach\": { \"g\": \"plan.Teams.GroupBy(t => t.Country)\" }, \"expects\": \"any\", \"require\": \"g.All(a => g.All(b => true))\""
            )
            .ShouldBeGreaterThan(100 * 100);
    }

    [Fact]
    public void Groups_share_the_items_so_what_walks_each_takes_no_square() =>
        Of(1_000, "\"require\": \"plan.Teams.GroupBy(t => t.Country).All(g => g.All(a => true))\"")
            .ShouldBeLessThan(20 * 1_000);

    [Fact]
    public void One_group_does_not_make_another_dearer()
    {
        const string Walk = "plan.Teams.GroupBy(t => t.Country).All(g => g.All(a => true))";
        Of(10, $"\"require\": \"{Walk} && {Walk}\"").ShouldBe(1 + (2 * Of(10, $"\"require\": \"{Walk}\"")));
    }

    [Fact]
    public void Groups_of_groups_are_each_taken_to_have_all_items() =>
        Of(
                100,
                "\"require\": \"plan.Teams.GroupBy(t => t.Country).All(g => g.GroupBy(t => t.Id).All(h => h.All(a => true)))\""
            )
            .ShouldBeGreaterThan(100 * 100);

    [Fact]
    public void A_function_costs_more_than_an_operator_and_may_walk_what_it_is_given()
    {
        var options = new RuleSetOptions { Functions = RuleFunctions.From(typeof(SampleFunctions)) };
        TruthTable
            .Of([new TruthCase("one", "functions", "Both(true, true)", "true")], options)
            .RuleSet.Bound.Rules.Select(new PlanCost(_ => 5).Of)
            .ShouldBe([11 + 2]);
        TruthTable
            .Of([new TruthCase("one", "functions", "Spread(numbers) == 2", "true")], options)
            .RuleSet.Bound.Rules.Select(new PlanCost(_ => 5).Of)
            .ShouldBe([1 + 11 + 3 + 1 + 1]);
    }

    [Fact]
    public void Of_no_items_is_that_of_one() => Of(0, ForEach + "\"require\": \"plan.Teams.Any()\"").ShouldBe(2 + 3);

    [Fact]
    public void Of_all_rules_is_their_sum() => Of(5, "\"require\": \"true\"", "\"require\": \"!true\"").ShouldBe(3);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(100)]
    public void A_plan_is_refused_from_the_first_step_too_many(int teams)
    {
        var steps = teams + 2;
        Check(teams, steps);

        var refused = Should.Throw<InvalidPlanException>(() => Check(teams, steps - 1));

        var error = refused.Errors.ShouldHaveSingleItem();
        error.Pointer.ShouldBe("");
        error.Message.ShouldStartWith(
            $"Checking this plan may take {steps} steps with the rules of hiring; at most {steps - 1} are allowed. Its longest array has {teams} items: "
        );
    }

    private static long Of(int length, params string[] rules) =>
        new PlanCost(_ => length).Of(Hiring.Rules(rules).Bound);

    private static void Check(int teams, long steps)
    {
        var plan = Hiring.Plan(
            "\"openings\": ["
                + string.Join(
                    ',',
                    Enumerable.Range(0, teams).Select(i => $"{{ \"id\": \"o{i}\", \"team\": \"core\" }}")
                )
                + "]"
        );
        RuleSet
            .Read(
                new SourceText(
                    """
                    { "id": "hiring", "version": "1", "title": "Hiring", "model": "hiring.schema.json",
                      "rules": [{ "id": "one", "title": "One", "require": "plan.Openings.Any()" }] }
                    """
                ),
                Hiring.Model,
                new RuleSetOptions { Limits = RuleLimits.Default with { CheckingSteps = steps } }
            )
            .RuleSetOrThrow()
            .CreateChecker()
            .Check(plan)
            .IsCompliant.ShouldBeTrue();
    }
}
