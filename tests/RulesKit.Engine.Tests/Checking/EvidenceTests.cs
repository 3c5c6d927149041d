using RulesKit.Engine.Tests.Support;
using RulesKit.Engine.Verdicts;

namespace RulesKit.Engine.Tests.Checking;

/// <summary>A finding names the values that it rests on, each with its place in the planner's text, and no others.</summary>
public sealed class EvidenceTests
{
    private const string Rows = """
        "headcounts": [
          { "team": "core", "period": "2024", "people": 3, "hires": 1, "cost": 10.50 },
          { "team": "sales", "period": "2024", "people": 4 }
        ]
        """;

    [Fact]
    public void It_names_value_pointer_line_and_column()
    {
        var plan = Hiring.Plan(Rows);
        var finding = Check("h.People < 4", plan).Findings.ShouldHaveSingleItem();

        finding.Pointer.ShouldBe("/headcounts/1");
        var evidence = finding.Evidence.ShouldHaveSingleItem();
        (evidence.Expression, evidence.Value, evidence.Pointer).ShouldBe(("h.People", 4L, "/headcounts/1/people"));
        var at = evidence.Location.ShouldNotBeNull();
        plan.Substring(at.Span.Start, at.Span.Length).ShouldBe("4");
        plan.ReplaceLineEndings("\n").Split('\n')[at.Start.Line - 1][(at.Start.Column - 1)..].ShouldStartWith("4");
    }

    [Fact]
    public void A_reference_is_named_with_what_it_points_to() =>
        Pointers("h.Team.Country != \"DE\"").ShouldBe(["/headcounts/1/team", "/teams/1/country"]);

    [Fact]
    public void A_false_operand_of_and_is_enough() =>
        Pointers("h.People < 4 && h.Hires == 1").ShouldBe(["/headcounts/1/people"]);

    [Fact]
    public void A_false_or_rests_on_both_operands() =>
        Pointers("h.People < 4 || h.Team.Id == \"core\"")
            .ShouldBe(["/headcounts/1/people", "/headcounts/1/team", "/teams/1/id"]);

    [Fact]
    public void A_false_all_rests_on_the_one_item_that_breaks_it()
    {
        var rule = Hiring.Check("\"require\": \"plan.Headcounts.All(h => h.People < 4)\"", Hiring.Plan(Rows));
        rule.Findings.ShouldHaveSingleItem().Evidence.Select(e => e.Pointer).ShouldBe(["/headcounts/1/people"]);
    }

    [Fact]
    public void A_sum_rests_on_every_row_and_on_how_many_there_are()
    {
        var rule = Hiring.Check("\"require\": \"plan.Headcounts.Sum(h => h.People) < 7\"", Hiring.Plan(Rows));
        rule.Findings.ShouldHaveSingleItem()
            .Evidence.Select(e => (e.Pointer, e.Value))
            .ShouldBe([("/headcounts", 2L), ("/headcounts/0/people", 3L), ("/headcounts/1/people", 4L)]);
    }

    [Fact]
    public void An_absence_points_at_the_object_that_lacks_the_value()
    {
        var rule = Check("h.Hires == 1", Hiring.Plan(Rows));
        rule.Outcome.ShouldBe(Outcome.Unknown);
        var evidence = rule.Findings.ShouldHaveSingleItem().Evidence.ShouldHaveSingleItem();
        (evidence.Value, evidence.Pointer, evidence.Note).ShouldBe((null, "/headcounts/1", "h.Hires is not given"));
    }

    [Theory]
    [InlineData("plan.Headcounts.Select(h => h.People)", "/headcounts/1/people", "it is said there")]
    [InlineData("plan.Headcounts.Select(h => h.People + h.Team.Id.Length)", "/headcounts/1", "it is worked out")]
    [InlineData(
        "plan.Headcounts.Select(h => plan.Headcounts.Any(x => x.People < 4) ? h.People : 4)",
        "/headcounts/1/people",
        "what chose it is not what it is"
    )]
    [InlineData(
        "plan.Headcounts.Select(h => plan.Headcounts.Any(x => x.People < 4) ? 4 : 3)",
        "/headcounts/1",
        "made of it"
    )]
    public void An_item_is_found_where_it_stands_and_not_where_something_was_read_first(
        string items,
        string pointer,
        string because
    )
    {
        var rule = Hiring.Check(
            $"\"forEach\": {{ \"n\": \"{items}\" }}, \"expects\": \"any\", \"require\": \"n < 4\"",
            Hiring.Plan(Rows)
        );
        rule.Findings[^1].Pointer.ShouldBe(pointer, because);
    }

    [Fact]
    public void An_item_that_is_unknown_is_found_at_its_own_place_whatever_is_missing_first()
    {
        const string Rule = """
            "forEach": { "o": "plan.Teams.Select(t => plan.Openings.OrderBy(p => p.Day).First())" },
            "expects": "any", "require": "o.People != 1"
            """;
        const string Openings = """
            "openings": [
              { "id": "a", "team": "core", "day": "2024-05-01", "people": 2 },
              { "id": "b", "team": "core" }
            ]
            """;
        var findings = Hiring.Check(Rule, Hiring.Plan(Openings)).Findings;
        findings.Select(f => f.Pointer).ShouldBe(["/teams/0", "/teams/1"]);
        findings[0].Message.ShouldBe("Not decided: p.Day is not given.");
        findings[0].Evidence.Select(e => e.Pointer).ShouldContain("/openings/1");
    }

    [Fact]
    public void A_date_that_an_operation_reads_by_itself_is_named_by_what_it_is_read_of()
    {
        const string Openings = """
            "openings": [
              { "id": "a", "team": "core", "day": "2024-05-01", "people": 2 },
              { "id": "b", "team": "core", "people": 3 }
            ]
            """;
        const string Rule = "\"require\": \"plan.Openings.Consecutive((a, b) => a.People <= b.People)\"";
        Hiring
            .Check(Rule, Hiring.Plan(Openings))
            .Findings.ShouldHaveSingleItem()
            .Message.ShouldBe("Not decided: plan.Openings.Day is not given.");
    }

    [Theory]
    [InlineData("(h.Hires == 1 && h.Share == 1) is true", "h.Hires is not given")]
    [InlineData("(h.Hires == 1 && h.Share == 1) is false", "h.Hires is not given", "h.Share is not given")]
    [InlineData("(h.Hires == 1 || h.Share == 1) is not true", "h.Hires is not given")]
    [InlineData("(h.Hires == 1 || h.Share == 1) is not false", "h.Hires is not given", "h.Share is not given")]
    [InlineData("(h.Hires == 1 && h.Share == 1) is true or false", "h.Hires is not given", "h.Share is not given")]
    public void What_keeps_a_condition_from_matching_depends_on_what_would_match(string require, params string[] absent)
    {
        const string Row = "\"headcounts\": [ { \"team\": \"core\", \"period\": \"2024\" } ]";
        Check(require, Hiring.Plan(Row)).Findings.ShouldHaveSingleItem().Evidence.Select(e => e.Note).ShouldBe(absent);
    }

    [Fact]
    public void What_put_the_item_in_scope_is_named_too()
    {
        const string Rule = """
            "window": { "from": "2024-01-01", "to": "2025-01-01" }, "expects": "any", "require": "h.People < 4",
            "forEach": { "h": "plan.Headcounts.Where(x => x.Team.Id == \"sales\")" }
            """;
        var finding = Hiring.Check(Rule, Hiring.Plan(Rows)).Findings.ShouldHaveSingleItem();
        finding
            .Evidence.Where(e => e.Role == EvidenceRole.Value)
            .Select(e => e.Pointer)
            .ShouldBe(["/headcounts/1/people"]);
        finding
            .Evidence.Where(e => e.Role == EvidenceRole.Scope)
            .Select(e => e.Pointer)
            .ShouldBe(["/headcounts/1/team", "/teams/1/id", "/headcounts/1/period"]);
    }

    [Fact]
    public void What_everything_is_read_in_the_light_of_is_named_last()
    {
        const string Rule = """
            "window": { "from": "2024-01-01", "to": "2025-01-01" }, "expects": "any", "require": "h.Team.Country != \"DE\"",
            "forEach": { "h": "plan.Headcounts" }
            """;
        var finding = Hiring.Check(Rule, Hiring.Plan(Rows)).Findings.ShouldHaveSingleItem();
        finding
            .Evidence.SkipWhile(e => e.Role != EvidenceRole.Setting)
            .Select(e => (e.Pointer, e.Expression, e.Role))
            .ShouldBe([
                ("/teams/1/id", "h.Team", EvidenceRole.Setting),
                ("/years/from", "plan.Years.From", EvidenceRole.Setting),
                ("/years/to", "plan.Years.To", EvidenceRole.Setting),
            ]);
    }

    [Fact]
    public void Money_in_another_currency_is_never_compared()
    {
        const string Foreign =
            "\"headcounts\": [ { \"team\": \"core\", \"period\": \"2024\", \"cost\": 5, \"currency\": \"USD\" } ]";
        var rule = Check("h.Cost < 100", Hiring.Plan(Foreign));
        rule.Outcome.ShouldBe(Outcome.Unknown);
        rule.Findings.ShouldHaveSingleItem()
            .Message.ShouldBe("Not decided: h.Cost is in USD, and no rule compares it with EUR.");
        Check("h.Cost < 100", Hiring.Plan(Foreign.Replace("USD", "EUR", StringComparison.Ordinal)))
            .Outcome.ShouldBe(Outcome.Passed);
    }

    [Theory]
    [InlineData("(h.Cost ?? 0) < 100")]
    [InlineData("h.Cost is null")]
    [InlineData("h.Cost is not null")]
    [InlineData("plan.Headcounts.Where(x => x.Cost is not null).Count() == 0")]
    [InlineData("plan.Headcounts.Sum(x => x.Cost ?? 0) < 100")]
    public void Money_in_another_currency_is_not_absent(string require)
    {
        const string Foreign =
            "\"headcounts\": [ { \"team\": \"core\", \"period\": \"2024\", \"cost\": 5, \"currency\": \"USD\" } ]";
        var rule = Check(require, Hiring.Plan(Foreign));
        rule.Outcome.ShouldBe(Outcome.Unknown);
        var finding = rule.Findings.ShouldHaveSingleItem();
        finding.Reason.ShouldBe(FindingReason.Fault);
        finding
            .Evidence.Select(e => e.Pointer)
            .ShouldBe(["/headcounts/0/cost", "/headcounts/0/currency", "/currency"], ignoreOrder: true);
    }

    [Fact]
    public void Money_without_a_currency_of_its_own_rests_on_there_being_none()
    {
        var finding = Check("h.Cost < 10", Hiring.Plan(Rows)).Findings[0];
        var evidence = finding.Evidence.Single(e => e.Role == EvidenceRole.Setting);
        (evidence.Pointer, evidence.Note).ShouldBe(("/headcounts/0", "h.Cost has no currency of its own"));
    }

    [Fact]
    public void A_message_shows_counted_things_grouped_and_shares_in_percent()
    {
        const string Row =
            "\"headcounts\": [ { \"team\": \"core\", \"period\": \"2024\", \"people\": 12345, \"share\": 0.085, \"cost\": 1500000.50 } ]";
        var rule = Hiring.Check(
            "\"forEach\": { \"h\": \"plan.Headcounts\" }, \"expects\": \"any\", \"require\": \"false\", \"message\": \"{h.People} {{{h.Share}}} {h.Cost} {h.Hires} {h.Period}\"",
            Hiring.Plan(Row)
        );
        rule.Findings.ShouldHaveSingleItem().Message.ShouldBe("12,345 {8.5%} 1,500,000.5 (not given) 2024");
    }

    private static RuleVerdict Check(string require, string plan) =>
        Hiring.Check(
            $"\"forEach\": {{ \"h\": \"plan.Headcounts\" }}, \"expects\": \"any\", \"require\": {System.Text.Json.JsonSerializer.Serialize(require)}",
            plan
        );

    private static IEnumerable<string> Pointers(string require) =>
        Check(require, Hiring.Plan(Rows))
            .Findings.Single(f => f.Pointer == "/headcounts/1")
            .Evidence.Where(e => e.Role != EvidenceRole.Setting)
            .Select(e => e.Pointer);
}
