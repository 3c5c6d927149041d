using RulesKit.Engine.Checking;
using RulesKit.Engine.Tests.Support;
using RulesKit.Engine.Timelines;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Tests.Timelines;

public sealed class TimelineBuilderTests
{
    private const string Rows = """
        "headcounts": [
          { "team": "core", "period": "2024-Q1", "people": 3 },
          { "team": "sales", "period": "2024-Q1", "people": 9 },
          { "team": "core", "period": "2024-Q3", "people": 4 }
        ],
        "openings": [
          { "id": "beijing", "team": "core", "day": "2025-03-01" },
          { "id": "undated", "team": "core" },
          { "id": "berlin", "team": "sales", "day": "2031-03-01" }
        ]
        """;

    [Fact]
    public void The_horizon_and_the_day_it_is_seen_from_are_on_it()
    {
        var timeline = Build("\"require\": \"plan.Teams.Count > 0\"");
        timeline.Horizon.ShouldBe(new DateRange(Hiring.Day("2024-01-01"), Hiring.Day("2027-01-01")));
        timeline.From.ShouldBe(Hiring.Day("2024-01-01"));
        timeline.AsOf.ShouldBe(Hiring.Day("2024-06-01"));
    }

    [Fact]
    public void A_rule_without_a_window_is_drawn_when_it_is_not_kept()
    {
        Build("\"require\": \"plan.Teams.Count > 0\"").Bands.ShouldBeEmpty();
        var band = Build("\"require\": \"plan.Teams.Count > 5\"").Bands.ShouldHaveSingleItem();
        band.State.ShouldBe(TimelineState.Broken);
        band.Window.ShouldBe(DateRange.Always);
    }

    [Fact]
    public void What_is_worst_comes_first()
    {
        var timeline = Build(
            "\"window\": { \"from\": \"2024-01-01\", \"to\": \"2025-01-01\" }, \"require\": \"plan.Teams.Count > 0\"",
            "\"severity\": \"warning\", \"require\": \"plan.Teams.Count > 5\"",
            "\"require\": \"plan.Teams.Count > 5\""
        );
        timeline
            .Bands.Select(b => b.State)
            .ShouldBe([TimelineState.Broken, TimelineState.Questioned, TimelineState.Plain]);
    }

    [Fact]
    public void Each_collection_that_the_model_dates_has_a_lane_with_every_dated_item_once()
    {
        var timeline = Build("\"require\": \"plan.Teams.Count > 0\"");
        timeline.Lanes.Select(l => l.Name).ShouldBe(["headcounts", "openings"]);
        timeline
            .Lanes.SelectMany(l => l.Marks)
            .Select(m => $"{m.When}: {string.Join(", ", m.Items.Select(i => i.Label))}")
            .ShouldBe(["2024-Q1: core, sales", "2024-Q3: core", "2025-03-01: beijing", "2031-03-01: berlin"]);
        var quarter = timeline.Lanes[0].Marks[0];
        quarter.From.ShouldBe(Hiring.Day("2024-01-01"));
        quarter.To.ShouldBe(Hiring.Day("2024-04-01"));
        timeline.Lanes[1].Marks[0].To.ShouldBeNull();
    }

    [Fact]
    public void What_lies_far_outside_of_the_horizon_does_not_stretch_the_rest()
    {
        var timeline = Build("\"require\": \"plan.Teams.Count > 0\"");
        timeline.To.ShouldBe(Hiring.Day("2028-01-01"));
        timeline.SideOf(timeline.Lanes[1].Marks[1].From).ShouldBe(1);
    }

    [Fact]
    public void What_breaks_is_the_item_that_the_finding_is_about()
    {
        var rows = Build(
            "\"forEach\": { \"row\": \"plan.Headcounts\" }, \"expects\": \"any\", \"require\": \"row.People > 3\""
        )
            .Lanes[0]
            .Marks.SelectMany(m => m.Items)
            .ToArray();
        rows.Select(r => r.State).ShouldBe([TimelineState.Broken, TimelineState.Plain, TimelineState.Plain]);
        rows[0].Messages.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_finding_about_the_whole_plan_marks_the_items_that_it_rests_on()
    {
        var items = Build("\"require\": \"plan.Headcounts.Sum(h => h.People) > 100\"")
            .Lanes.SelectMany(l => l.Marks)
            .SelectMany(m => m.Items)
            .ToArray();
        items.Count(i => i.State == TimelineState.Involved).ShouldBe(3);
        items.ShouldNotContain(i => i.State == TimelineState.Broken);
    }

    private static Timeline Build(params string[] rules)
    {
        var ruleSet = Hiring.Rules(rules);
        var plan = ruleSet.ReadPlan(Hiring.Plan(Rows)).PlanOrThrow();
        return TimelineBuilder.Build(plan, ruleSet.CreateChecker().Check(plan));
    }
}
