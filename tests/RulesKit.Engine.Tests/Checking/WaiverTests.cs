using RulesKit.Engine.Checking;
using RulesKit.Engine.Tests.Support;
using RulesKit.Engine.Verdicts;
using RulesKit.Engine.Waivers;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Tests.Checking;

/// <summary>A waiver covers what it names, while it is live, and never turns unknown into anything else.</summary>
public sealed class WaiverTests
{
    private const string Openings = """
        "openings": [ { "id": "a", "team": "core", "people": 1 }, { "id": "b", "team": "sales", "people": 2 }, { "id": "c", "team": "sales" } ]
        """;

    private const string Broken =
        "\"forEach\": { \"o\": \"plan.Openings.Where(o => o.Id != \\\"c\\\")\" }, \"expects\": \"any\", \"require\": \"o.People > 5\"";

    [Fact]
    public void A_rule_is_waived_when_every_finding_is_covered()
    {
        Check(Broken, Waiver("")).Outcome.ShouldBe(Outcome.Waived);
        Check(Broken, Waiver("\"items\": [\"a\", \"/openings/1\"],")).Outcome.ShouldBe(Outcome.Waived);
    }

    [Fact]
    public void A_rule_stays_failed_when_some_finding_is_not_covered()
    {
        var rule = Check(Broken, Waiver("\"items\": [\"a\"],"));
        rule.Outcome.ShouldBe(Outcome.Failed);
        rule.Waivers.ShouldBe(["w"]);
    }

    [Theory]
    [InlineData("c")]
    [InlineData("/openings/2")]
    public void A_waiver_of_another_place_covers_nothing(string place)
    {
        var rule = Check(Broken, Waiver($"\"items\": [\"{place}\"],"));
        rule.Outcome.ShouldBe(Outcome.Failed);
        rule.Waivers.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2024-05-31", Outcome.Failed)]
    [InlineData("2024-06-01", Outcome.Waived)]
    [InlineData("2024-12-31", Outcome.Waived)]
    [InlineData("2025-01-01", Outcome.Failed)]
    public void A_waiver_is_live_from_its_first_day_up_to_its_end(string asOf, Outcome outcome) =>
        Check(Broken, Waiver(""), asOf).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("hiring-2024", Outcome.Waived)]
    [InlineData("another-plan", Outcome.Failed)]
    public void A_waiver_may_hold_for_one_plan_only(string plan, Outcome outcome) =>
        Check(Broken, Waiver($"\"plan\": \"{plan}\",")).Outcome.ShouldBe(outcome);

    [Fact]
    public void Unknown_can_not_be_waived() =>
        Check("\"require\": \"plan.Headcounts.Any()\"", Waiver("")).Outcome.ShouldBe(Outcome.Unknown);

    [Fact]
    public void A_waiver_of_an_unknown_rule_is_a_mistake()
    {
        var diagnostics = new DiagnosticBag();
        WaiverReader.Read(new SourceText(Waiver("")), ["rule-11"], diagnostics);
        var mistake = diagnostics.ToSorted().ShouldHaveSingleItem();
        mistake.Id.ShouldBe("RK0009");
        mistake.Message.ShouldContain("Did you mean 'rule-11'?");
    }

    [Theory]
    [InlineData("[]", "RK0004")]
    [InlineData("[\"a\", \"/openings/1\", \"a\"]", "RK0017")]
    [InlineData("[\"\"]", "RK0005")]
    public void A_list_of_places_names_each_once(string items, string id)
    {
        var diagnostics = new DiagnosticBag();
        WaiverReader.Read(new SourceText(Waiver($"\"items\": {items},")), ["rule-1"], diagnostics);
        diagnostics.ToSorted().ShouldHaveSingleItem().Id.ShouldBe(id);
    }

    private static string Waiver(string scope) =>
        $$"""
            { "waivers": [ { "id": "w", "rule": "rule-1", {{scope}} "reason": "agreed", "approvedBy": "board", "from": "2024-06-01", "to": "2025-01-01" } ] }
            """;

    private static RuleVerdict Check(string rule, string waivers, string asOf = "2024-06-01")
    {
        var diagnostics = new DiagnosticBag();
        var set = WaiverReader.Read(new SourceText(waivers), ["rule-1"], diagnostics);
        diagnostics.ToSorted().ShouldBeEmpty();
        return Hiring.Check(rule, Hiring.Plan(Openings), new CheckOptions { AsOf = Hiring.Day(asOf), Waivers = set });
    }
}
