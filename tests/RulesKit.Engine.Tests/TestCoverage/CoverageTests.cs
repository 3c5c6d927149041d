using RulesKit.Engine.Checking;
using RulesKit.Engine.TestCoverage;
using RulesKit.Engine.Tests.Support;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Tests.TestCoverage;

/// <summary>What is seen of rules: outcomes, and each condition that decides them.</summary>
public sealed class CoverageTests
{
    private const string Row = """
        "headcounts": [ { "team": "core", "period": "2024", "people": 5 } ]
        """;

    [Fact]
    public void Conditions_are_what_is_joined_and_what_stands_in_lambdas() =>
        Written("!(plan.Name == \\\"a\\\" || plan.Teams.Any(t => t.Id == \\\"b\\\" && t.Head is null))")
            .ShouldBe([
                "plan.Name == \"a\"",
                "plan.Teams.Any(t => t.Id == \"b\" && t.Head is null)",
                "t.Id == \"b\"",
                "t.Head is null",
            ]);

    [Fact]
    public void The_condition_of_a_choice_is_one_and_its_cases_are_where_they_are_conditions() =>
        Written(
                "(plan.Name == \\\"a\\\" ? plan.Teams.Count : 2) > 1 && (plan.Name == \\\"b\\\" ? plan.Name == \\\"c\\\" : true)"
            )
            .ShouldBe([
                "(plan.Name == \"a\" ? plan.Teams.Count : 2) > 1",
                "plan.Name == \"a\"",
                "plan.Name == \"b\"",
                "plan.Name == \"c\"",
            ]);

    [Fact]
    public void A_definition_has_its_conditions_once_and_one_that_only_messages_read_has_none()
    {
        var ruleSet = RuleSet
            .Read(
                new SourceText(
                    """
                    { "id": "a", "version": "1", "title": "A", "model": "hiring.schema.json",
                      "definitions": { "some": "plan.Teams.Any(t => t.Id == \"a\")", "shown": "plan.Teams.Any(t => t.Id == \"b\")" },
                      "rules": [
                        { "id": "one", "title": "One", "require": "some", "message": "{shown}" },
                        { "id": "two", "title": "Two", "require": "!some" } ] }
                    """
                ),
                Hiring.Model
            )
            .RuleSetOrThrow();
        var conjuncts = ConjunctFinder.Find(ruleSet.Bound);
        conjuncts.Select(c => c.Written).ShouldBe(["plan.Teams.Any(t => t.Id == \"a\")", "t.Id == \"a\""]);
        conjuncts.ShouldAllBe(c => c.IsOfDefinition && c.Owner == "some");
    }

    [Fact]
    public void A_condition_is_seen_as_what_it_came_to()
    {
        var report = Cover("h.People > 3", Row, Row.Replace("5", "2"));
        var seen = report.Conjuncts.ShouldHaveSingleItem();
        (seen.SeenTrue, seen.SeenFalse, seen.SeenUnknown).ShouldBe((true, true, false));
        report.ConjunctPercent.ShouldBe(100);
        report.Rules.ShouldHaveSingleItem().IsFull.ShouldBeTrue();
    }

    [Fact]
    public void Unknown_is_neither_true_nor_false()
    {
        var report = Cover("h.Hires > 3", Row);
        var seen = report.Conjuncts.ShouldHaveSingleItem();
        (seen.SeenTrue, seen.SeenFalse, seen.SeenUnknown).ShouldBe((false, false, true));
        report.ConjunctPercent.ShouldBe(0);
        report.Rules[0].Seen.ShouldBe([Outcome.Unknown]);
    }

    [Fact]
    public void What_is_decided_before_a_condition_leaves_it_unseen()
    {
        var seen = Cover("h.People > 3 || h.People > 1", Row).Conjuncts;
        seen[0].SeenTrue.ShouldBeTrue();
        seen[1].ShouldBe(seen[1] with { SeenTrue = false, SeenFalse = false, SeenUnknown = false });
    }

    [Fact]
    public void A_rule_that_is_not_in_force_is_seen_as_that()
    {
        var ruleSet = Hiring.Rules("\"window\": { \"from\": \"2040-01-01\" }, \"require\": \"plan.Teams.Count > 1\"");
        Cover(ruleSet, "").Rules[0].Seen.ShouldBe([Outcome.NotInForce]);
    }

    private static CoverageReport Cover(string require, params string[] plans) =>
        Cover(
            Hiring.Rules(
                $"\"forEach\": {{ \"h\": \"plan.Headcounts\" }}, \"expects\": \"any\", \"require\": \"{require}\""
            ),
            plans
        );

    private static CoverageReport Cover(RuleSet ruleSet, params string[] plans)
    {
        var collector = new CoverageCollector(ruleSet);
        foreach (var plan in plans)
        {
            collector.Add(ruleSet.ReadPlan(Hiring.Plan(plan)).PlanOrThrow(), new CheckOptions());
        }

        return collector.ToReport();
    }

    private static IEnumerable<string> Written(string require) =>
        ConjunctFinder.Find(Hiring.Rules($"\"require\": \"{require}\"").Bound).Select(c => c.Written);
}
