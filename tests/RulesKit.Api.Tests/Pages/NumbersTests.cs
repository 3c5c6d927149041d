using System.Text;
using System.Text.Json;
using RulesKit.Api.Pages.Numbers;
using RulesKit.Api.RuleSets;
using RulesKit.Api.Tests.Support;
using RulesKit.Engine.Checking;
using RulesKit.Language.Models;

namespace RulesKit.Api.Tests.Pages;

/// <summary>Which numbers the page draws, and which bounds of the rules.</summary>
public sealed class NumbersTests
{
    private const string Su7 = "plan.Volumes.Where(v => v.Product.Id == \"su7\")";

    private static readonly ModelSchema Model = ModelSchema.FromJsonSchema(
        Encoding.UTF8.GetString(RuleSetLinter.ShippedModel),
        "model"
    );

    [Theory]
    [InlineData("row.Deliveries <= row.Capacity", "row.Deliveries at most")]
    [InlineData("row.Orders < 500_000", "row.Orders less than")]
    [InlineData("row.Orders > 2", "row.Orders more than")]
    [InlineData("row.Orders >= 2", "row.Orders at least")]
    [InlineData("row.Orders == 5", "row.Orders exactly")]
    [InlineData("2 < row.Orders", "row.Orders more than")]
    [InlineData("2 <= row.Orders", "row.Orders at least")]
    [InlineData("500_000 > row.Orders", "row.Orders less than")]
    [InlineData("500_000 >= row.Orders", "row.Orders at most")]
    [InlineData("5 == row.Orders", "row.Orders exactly")]
    [InlineData("plan.Volumes.Max(v => v.Orders) >= row.Orders", "row.Orders at most")]
    [InlineData("!(row.Orders < 2)", "row.Orders at least")]
    [InlineData("!(2 >= row.Orders)", "row.Orders more than")]
    [InlineData("!(row.Orders != 5)", "row.Orders exactly")]
    [InlineData("row.Orders >= 2 && row.Orders <= 500_000", "row.Orders at least, at most")]
    [InlineData("2 < row.Orders && row.Market == \"CN\" && 9 > row.Orders", "row.Orders more than, less than")]
    [InlineData("row.Orders >= 2 && row.Capacity >= 3", "row.Orders at least; row.Capacity at least")]
    [InlineData("row.Orders is >= 2 and < 500_000", "row.Orders at least, less than")]
    [InlineData("row.Orders is 5", "row.Orders exactly")]
    [InlineData(Su7 + ".All(v => v.Orders >= row.Orders)", "v.Orders at least")]
    [InlineData(Su7 + ".Consecutive((a, b) => b.Orders >= a.Orders)", "b.Orders at least")]
    [InlineData(Su7 + ".Consecutive((a, b) => a.Orders <= b.Orders)", "b.Orders at least")]
    [InlineData("row.Orders != 5", "")]
    [InlineData("!(row.Orders == 5)", "")]
    [InlineData("row.Orders > 5 || row.Market == \"CN\"", "")]
    [InlineData("row.Orders is 5 or 6", "")]
    [InlineData("row.Orders is not 5", "")]
    [InlineData("row.Market == \"CN\"", "")]
    [InlineData("row.Period.Start >= Date(\"2024-01-01\")", "")]
    [InlineData(Su7 + ".Any(v => v.Orders >= row.Orders)", "")]
    public void A_number_is_drawn_with_what_bounds_it(string require, string drawn)
    {
        var series = Read(Su7, require);
        string.Join("; ", series.Select(s => $"{s.Expression} {string.Join(", ", s.Sides.Select(side => side.Words))}"))
            .ShouldBe(drawn);
    }

    [Fact]
    public void The_row_before_is_the_bound_of_the_next_one()
    {
        var points = Read(null, Su7 + ".Consecutive((a, b) => b.Orders >= a.Orders)").ShouldHaveSingleItem().Points;
        points.Count.ShouldBe(8);
        points
            .Take(2)
            .Select(p => (p.When, p.Value, p.Bounds.Single(), p.IsKept))
            .ShouldBe([("2024-Q2", 54_000, 41_000, true), ("2024-Q3", 34_000, 54_000, false)]);
        points.ShouldAllBe(p => p.Place != null);
    }

    [Fact]
    public void What_is_the_same_for_every_item_is_drawn_once()
    {
        var point = Read(Su7, Su7 + ".Sum(v => v.Orders) >= 5").ShouldHaveSingleItem().Points.ShouldHaveSingleItem();
        (point.When, point.IsKept).ShouldBe(("whole plan", true));
    }

    [Fact]
    public void Columns_of_the_same_time_say_what_tells_them_apart()
    {
        var chart = BoundChart.Draw(Read("plan.Volumes", "row.Orders >= 2").ShouldHaveSingleItem());
        chart.ShouldContain(">su7 CN<");
        chart.ShouldContain(">air-condi…<");
    }

    [Fact]
    public void A_range_is_drawn_as_one_band()
    {
        var series = Read(Su7, "row.Orders is >= 40_000 and <= 60_000").ShouldHaveSingleItem();
        series.Points.Select(p => p.IsKept).Take(3).ShouldBe([true, true, false]);
        var chart = BoundChart.Draw(series);
        Count(chart, "class=\"band\"").ShouldBe(series.Points.Count);
        Count(chart, "class=\"bound\"").ShouldBe(2 * series.Points.Count);
    }

    [Fact]
    public void A_number_that_an_exception_lets_pass_breaks_nothing()
    {
        const string Exception = """[{ "when": "row.Market == \"CN\"", "reason": "At home.", "approver": "Board" }]""";
        Read(Su7, "row.Orders >= 50_000").Single().Points.ShouldContain(p => p.IsKept == false);
        Read(Su7, "row.Orders >= 50_000", Exception).Single().Points.ShouldAllBe(p => p.IsKept == true);
    }

    [Fact]
    public void The_shipped_rules_that_bound_numbers_are_drawn()
    {
        var ruleSet = RuleSet.Read(DocumentText.Of(Repository.Bytes(RunningApi.XiaomiRules)), Model).RuleSetOrThrow();
        Read(ruleSet)
            .Select(s => s.Rule.Id)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ShouldBe([
                "known-su7-orders",
                "new-business-investment-2024",
                "operating-system-investment-rises",
                "smart-driving-all-in-house",
                "smart-driving-budget-floor",
                "smart-driving-budget-never-falls",
                "smart-driving-engineers-2024",
                "smart-driving-engineers-2025",
                "smart-driving-research-never-falls",
                "smart-driving-team-never-shrinks",
                "su7-capacity-covers-deliveries",
                "su7-deliveries-2024",
                "su7-margin-2024",
                "suppliers-shared-with-premium-makers",
            ]);
    }

    private static IReadOnlyList<BoundSeries> Read(string? items, string require, string exceptions = "[]")
    {
        var each = items is null ? "" : $$""" "forEach": { "row": {{Quoted(items)}} }, "expects": "any", """;
        var text = $$"""
            {
              "id": "numbers", "version": "1.0.0", "title": "Numbers", "model": "plan.schema.json",
              "rules": [{ "id": "one", "title": "One", {{each}} "require": {{Quoted(
                require
            )}}, "exceptions": {{exceptions}} }]
            }
            """;
        return Read(RuleSet.Read(DocumentText.Of(Encoding.UTF8.GetBytes(text)), Model).RuleSetOrThrow());
    }

    private static IReadOnlyList<BoundSeries> Read(RuleSet ruleSet)
    {
        var source = DocumentText.Of(Repository.Bytes(RunningApi.BasePlan));
        var plan = ruleSet.ReadPlan(source).PlanOrThrow();
        var verdict = ruleSet.CreateChecker().Check(plan);
        return new BoundSeriesReader(ruleSet, plan, verdict, source, CancellationToken.None).Read();
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text);

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
