using RulesKit.Engine.Checking;
using RulesKit.Engine.Tests.Support;
using RulesKit.Engine.Verdicts;

namespace RulesKit.Engine.Tests.Checking;

/// <summary>What findings say in words.</summary>
public sealed class FindingMessageTests
{
    private const string Openings = """
        "openings": [ { "id": "a", "team": "core" }, { "id": "b", "team": "core" }, { "id": "c", "team": "core" } ]
        """;

    [Theory]
    [InlineData("{plan.Teams.Any()} {plan.Teams.Count == 1}", "true false")]
    [InlineData("{plan.Teams.Count / (plan.Teams.Count - 2)}", "(can't be worked out)")]
    [InlineData("{plan.Openings.Count}", "(not given)")]
    public void A_message_shows_values(string message, string shown) =>
        Hiring
            .Check($"\"require\": \"false\", \"message\": \"{message}\"", Hiring.Plan())
            .Findings.ShouldHaveSingleItem()
            .Message.ShouldBe(shown);

    [Theory]
    [InlineData(true, "true")]
    [InlineData(1234567L, "1234567")]
    [InlineData("text", "text")]
    [InlineData(null, "")]
    public void A_value_without_a_unit_is_shown_as_it_is(object? value, string shown) =>
        MessageRenderer.Show(value!, null).ShouldBe(shown);

    [Theory]
    [InlineData("1234.50", "money", "1,234.5")]
    [InlineData("0.5", "money", "0.5")]
    [InlineData("2000", "money", "2,000")]
    [InlineData("0.125", "share", "12.5%")]
    [InlineData("1234.50", null, "1234.5")]
    public void A_number_is_shown_by_its_unit(string number, string? unit, string shown) =>
        MessageRenderer
            .Show(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), unit)
            .ShouldBe(shown);

    [Theory]
    [InlineData(1, "o.People is not given")]
    [InlineData(3, "o.People is not given; o.Day is not given; t.Head is not given")]
    public void Why_it_is_not_decided_is_said_once_for_each_reason(int reasons, string said)
    {
        string[] asked =
        [
            "plan.Openings.All(o => o.People == 1)",
            "plan.Openings.All(o => o.Day == asOf)",
            "plan.Teams.All(t => t.Head == \\\"Li\\\")",
        ];
        Message(string.Join(" && ", asked.Take(reasons))).ShouldBe($"Not decided: {said}.");
    }

    [Fact]
    public void Of_many_reasons_three_are_said_and_the_others_counted() =>
        Message(
                "plan.Openings.All(a => a.People == 1) && plan.Openings.All(b => b.People == 1)"
                    + " && plan.Openings.All(c => c.People == 1) && plan.Openings.All(d => d.People == 1)"
                    + " && plan.Openings.All(e => e.People == 1)"
            )
            .ShouldBe("Not decided: a.People is not given; b.People is not given; c.People is not given and 2 more.");

    [Theory]
    [InlineData("1 / plan.Openings.Count == 1", "", "overflow or division by zero in '1 / plan.Openings.Count'")]
    [InlineData("asOf.AddYears(9000) > asOf", "", "the date lies outside the calendar in 'asOf.AddYears(9000)'")]
    [InlineData("plan.Headcounts.Max(h => h.Hires) == 1", "", "Max of nothing in 'plan.Headcounts.Max(h => h.Hires)'")]
    [InlineData("plan.Headcounts.First().Hires == 1", "", "First of nothing in 'plan.Headcounts.First()'")]
    [InlineData(
        "plan.Headcounts.Sum(h => h.Hires) > 0",
        "core/2024 sales/2024",
        "overflow in 'plan.Headcounts.Sum(h => h.Hires)'"
    )]
    [InlineData(
        "-(0 - plan.Headcounts.First().Hires - 1) > 0",
        "core/2024",
        "overflow in '-(0 - plan.Headcounts.First().Hires - 1)'"
    )]
    [InlineData(
        "plan.Headcounts.At(Period(\\\"2024\\\")).Hires == 1",
        "core/2025",
        "no row for 2024 in 'plan.Headcounts'"
    )]
    [InlineData(
        "plan.Headcounts.At(Period(\\\"2024\\\")).Hires == 1",
        "core/2024 sales/2024",
        "more than one row for 2024 in 'plan.Headcounts.At(Period(\"2024\"))'"
    )]
    [InlineData(
        "plan.Headcounts.Consecutive((a, b) => a.Hires <= b.Hires)",
        "core/2026 core/2024",
        "2026 does not follow 2024 without a gap in 'plan.Headcounts'"
    )]
    [InlineData(
        "plan.Headcounts.Consecutive((a, b) => a.Hires <= b.Hires)",
        "core/2024-Q1 core/2024",
        "2024 overlaps 2024-Q1 in 'plan.Headcounts'"
    )]
    public void Why_a_value_is_not_to_be_had_is_said(string require, string rows, string said)
    {
        var headcounts = rows.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(row => row.Split('/'))
            .Select(row => $"{{ \"team\": \"{row[0]}\", \"period\": \"{row[1]}\", \"hires\": {long.MaxValue} }}");
        Hiring
            .Check(
                $"\"require\": \"{require}\"",
                Hiring.Plan($"\"openings\": [], \"headcounts\": [ {string.Join(',', headcounts)} ]")
            )
            .Findings.ShouldHaveSingleItem()
            .Message.ShouldBe($"Not decided: {said}.");
    }

    [Fact]
    public void A_number_in_evidence_has_no_zeros_at_its_end()
    {
        const string Row = "\"headcounts\": [ { \"team\": \"core\", \"period\": \"2024\", \"cost\": 10.50 } ]";
        Hiring
            .Check("\"require\": \"plan.Headcounts.All(h => h.Cost < 10)\"", Hiring.Plan(Row))
            .Findings.ShouldHaveSingleItem()
            .Evidence.Single(e => e.Pointer == "/headcounts/0/cost")
            .Value.ShouldBeOfType<decimal>()
            .ToString(System.Globalization.CultureInfo.InvariantCulture)
            .ShouldBe("10.5");
    }

    private static string Message(string require)
    {
        var rule = Hiring.Check($"\"require\": \"{require}\"", Hiring.Plan(Openings));
        rule.Outcome.ShouldBe(Outcome.Unknown);
        return rule.Findings.ShouldHaveSingleItem().Message;
    }
}
