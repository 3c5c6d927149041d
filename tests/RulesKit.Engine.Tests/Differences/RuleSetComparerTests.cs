using System.Globalization;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Differences;
using RulesKit.Engine.Tests.Support;

namespace RulesKit.Engine.Tests.Differences;

public sealed class RuleSetComparerTests
{
    private const string Each = "\"forEach\": { \"row\": \"plan.Headcounts\" }, \"expects\": \"any\", ";
    private const string Some = "\"forEach\": { \"row\": \"plan.Headcounts\" }, \"expects\": \"some\", ";
    private const string InYear = "\"window\": { \"from\": \"2024-01-01\", \"to\": \"2025-01-01\" }, ";
    private const string InTwoYears = "\"window\": { \"from\": \"2024-01-01\", \"to\": \"2026-01-01\" }, ";
    private const string NextYear = "\"window\": { \"from\": \"2025-01-01\", \"to\": \"2026-01-01\" }, ";
    private const string FromAutumn = "\"window\": { \"from\": \"2024-09-01\", \"to\": \"2025-01-01\" }, ";
    private const string Yearly = "\"expects\": { \"every\": \"year\", \"within\": \"window\" }, ";
    private const string OfHorizon = "\"expects\": { \"every\": \"year\", \"within\": \"horizon\" }, ";
    private const string Row = "\"forEach\": { \"row\": \"plan.Headcounts\" }, ";
    private const string Openings = "\"forEach\": { \"row\": \"plan.Openings\" }, ";
    private const string Whole = "\"straddle\": \"exclude\", ";
    private const string Ten = "\"require\": \"row.People >= 10\"";

    /// <summary>Changes whose effect follows from the text, with the kind that they are.</summary>
    public static TheoryData<string, string, int> Proved =>
        new()
        {
            { Each + Ten, Each + "\"require\": \"row.People >= 12\"", (int)RuleChangeKind.Tightened },
            { Each + Ten, Each + "\"require\": \"row.People >= 8\"", (int)RuleChangeKind.Loosened },
            {
                Each + "\"require\": \"row.Share <= 0.5\"",
                Each + "\"require\": \"row.Share <= 0.75\"",
                (int)RuleChangeKind.Loosened
            },
            { Each + Ten, Each + "\"require\": \"row.People >= 10 && row.Hires > 0\"", (int)RuleChangeKind.Tightened },
            { Each + Ten, Each + "\"require\": \"row.People >= 10 || row.Hires > 0\"", (int)RuleChangeKind.Loosened },
            { Each + "\"require\": \"row.People >= 10 || row.Hires > 0\"", Each + Ten, (int)RuleChangeKind.Tightened },
            { InYear + Each + Ten, InTwoYears + Each + Ten, (int)RuleChangeKind.Tightened },
            { InTwoYears + Each + Ten, InYear + Each + Ten, (int)RuleChangeKind.Loosened },
            { InYear + Each + Ten, NextYear + Each + Ten, (int)RuleChangeKind.BothWays },
            { Each + Ten, InYear + Each + Ten, (int)RuleChangeKind.Loosened },
            { InYear + Row + Yearly + Ten, FromAutumn + Row + Yearly + Ten, (int)RuleChangeKind.Loosened },
            { FromAutumn + Row + OfHorizon + Ten, InYear + Row + OfHorizon + Ten, (int)RuleChangeKind.Tightened },
            { Each + Ten, Some + Ten, (int)RuleChangeKind.Tightened },
            { Each + Ten, Each + "\"when\": \"row.Team.Id == \\\"core\\\"\", " + Ten, (int)RuleChangeKind.Loosened },
            { Each + "\"when\": \"row.Team.Id == \\\"core\\\"\", " + Ten, Each + Ten, (int)RuleChangeKind.Tightened },
            { Each + Ten, "\"severity\": \"warning\", " + Each + Ten, (int)RuleChangeKind.Loosened },
            {
                Each + Ten,
                Each
                    + Ten
                    + ", \"exceptions\": [ { \"when\": \"row.Team.Country == \\\"DE\\\"\", \"reason\": \"Pilot\" } ]",
                (int)RuleChangeKind.Loosened
            },
            { Each + Ten, "\"decided\": \"2024-03-01\", " + Each + Ten, (int)RuleChangeKind.Loosened },
        };

    [Theory]
    [MemberData(nameof(Proved))]
    public void What_the_text_shows_is_said_of_every_plan(string old, string now, int kind)
    {
        var change = Compare(old, now).Rules.ShouldHaveSingleItem();
        change.Kind.ShouldBe((RuleChangeKind)kind);
        change.IsProved.ShouldBeTrue();
        change.Facets.ShouldAllBe(f => f.Ground != null);
    }

    [Theory]
    [MemberData(nameof(Proved))]
    public void No_plan_speaks_against_what_is_said_of_every_plan(string old, string now, int kind)
    {
        if ((RuleChangeKind)kind == RuleChangeKind.BothWays || now.Contains("severity", StringComparison.Ordinal))
        {
            // Nothing is claimed that one plan could speak against; a severity changes no outcome.
            return;
        }

        for (var seed = 0; seed < 200; seed++)
        {
            var flips = Compare(old, now, RandomPlan(seed)).Rules[0].Flips;
            var against = (RuleChangeKind)kind == RuleChangeKind.Tightened ? Direction.Looser : Direction.Tighter;
            flips.ShouldAllBe(f => f.Direction != against && f.Direction != Direction.Both, $"seed {seed}");
        }
    }

    [Theory]
    [InlineData(Each + Ten, Each + "\"require\": \"row.People>=10\"")]
    [InlineData(
        Each + Ten,
        "\"forEach\": { \"line\": \"plan.Headcounts\" }, \"expects\": \"any\", \"require\": \"line.People >= 10\""
    )]
    [InlineData(Each + Ten, Each + Ten + ", \"owner\": \"Board\"")]
    [InlineData(Each + Ten, Each + Ten + ", \"message\": \"Too few.\"")]
    public void Other_words_are_no_other_meaning(string old, string now)
    {
        var change = Compare(old, now);
        change.Rules.ShouldHaveSingleItem().Kind.ShouldBe(RuleChangeKind.Reworded);
        change.ChangesMeaning.ShouldBeFalse();
    }

    [Theory]
    [InlineData(Each + Ten, Each + "\"require\": \"row.Hires >= 10\"")]
    [InlineData(Each + Ten, "\"forEach\": { \"row\": \"plan.Headcounts.Take(1)\" }, \"expects\": \"any\", " + Ten)]
    [InlineData(
        Each + "\"when\": \"row.People > 5\", " + Ten,
        Each + "\"when\": \"row.Hires > 5\", \"require\": \"row.People >= 5\""
    )]
    [InlineData(InYear + Some + Ten, InTwoYears + Some + Ten)]
    [InlineData(InYear + Whole + Row + Yearly + Ten, FromAutumn + Whole + Row + Yearly + Ten)]
    [InlineData(FromAutumn + Whole + Row + OfHorizon + Ten, InYear + Whole + Row + OfHorizon + Ten)]
    [InlineData(InYear + Openings + Yearly + Ten, FromAutumn + Openings + Yearly + Ten)]
    [InlineData(FromAutumn + Openings + OfHorizon + Ten, InYear + Openings + OfHorizon + Ten)]
    [InlineData(
        "\"window\": { \"from\": \"2024-01-01\", \"to\": \"2025-01-01\" }, \"require\": \"plan.Headcounts.All(h => h.Period.Start >= window.From)\"",
        "\"window\": { \"from\": \"2024-01-01\", \"to\": \"2026-01-01\" }, \"require\": \"plan.Headcounts.All(h => h.Period.Start >= window.From)\""
    )]
    public void What_neither_the_text_nor_a_plan_shows_stays_open(string old, string now)
    {
        var change = Compare(old, now);
        var rule = change.Rules.ShouldHaveSingleItem();
        rule.Kind.ShouldBe(RuleChangeKind.Open);
        rule.IsProved.ShouldBeFalse();
        change.ChangesMeaning.ShouldBeTrue();
    }

    [Theory]
    [InlineData(Whole + Row + Yearly + Ten)]
    [InlineData(Whole + Row + OfHorizon + Ten)]
    [InlineData(Openings + Yearly + Ten)]
    [InlineData(Openings + OfHorizon + Ten)]
    public void A_shorter_window_can_lose_rows_that_a_rule_expects(string rule)
    {
        // The new edge cuts the year of the row, and leaves out the day that stands for the year.
        const string Figures =
            "\"headcounts\": [ { \"team\": \"core\", \"period\": \"2024\", \"people\": 20 } ], "
            + "\"openings\": [ { \"id\": \"a\", \"team\": \"core\", \"day\": \"2024-09-01\", \"people\": 20 } ]";
        const string FromTheSecond = "\"window\": { \"from\": \"2024-09-02\", \"to\": \"2025-01-01\" }, ";
        var plan = Hiring.Plan(Figures).Replace("\"to\": \"2026\"", "\"to\": \"2024\"", StringComparison.Ordinal);
        var change = Compare(InYear + rule, FromTheSecond + rule, plan).Rules.ShouldHaveSingleItem();
        change.IsProved.ShouldBeFalse();
        change.Facets.ShouldHaveSingleItem().Direction.ShouldBe(Direction.Open);
        change.Flips.ShouldHaveSingleItem().Direction.ShouldBe(Direction.Tighter);
    }

    [Fact]
    public void A_plan_that_tells_two_rules_apart_is_named_and_no_more_is_claimed_than_it_shows()
    {
        const string Rows =
            "\"headcounts\": [ { \"team\": \"core\", \"period\": \"2024\", \"people\": 20, \"hires\": 2 } ]";
        var change = Compare(Each + Ten, Each + "\"require\": \"row.Hires >= 10\"", Hiring.Plan(Rows));
        var rule = change.Rules.ShouldHaveSingleItem();
        rule.Kind.ShouldBe(RuleChangeKind.Tightened);
        rule.IsProved.ShouldBeFalse();
        rule.Flips.ShouldHaveSingleItem().Direction.ShouldBe(Direction.Tighter);
        change.Verdicts.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_rule_under_another_id_is_renamed_and_others_are_added_and_removed()
    {
        var change = new RuleSetComparer(
            Hiring.Rules("\"id\": \"a\", " + Each + Ten, "\"id\": \"gone\", \"require\": \"plan.Teams.Count > 1\""),
            Hiring.Rules("\"id\": \"b\", " + Each + Ten, "\"id\": \"fresh\", \"require\": \"plan.Teams.Count > 2\""),
            []
        ).Compare();
        change
            .Rules.Select(r => (r.Kind, r.OldId, r.Id))
            .ShouldBe([
                (RuleChangeKind.Removed, null, "gone"),
                (RuleChangeKind.Added, null, "fresh"),
                (RuleChangeKind.Renamed, "a", "b"),
            ]);
    }

    [Theory]
    [InlineData(
        "2026-01-01",
        "2024-01-01",
        RuleChangeKind.Loosened,
        "by new from 2026-01-01",
        "by new from 2024-01-01"
    )]
    [InlineData(
        "2024-01-01",
        "2026-01-01",
        RuleChangeKind.Tightened,
        "by new from 2024-01-01",
        "by new from 2026-01-01"
    )]
    [InlineData("2024-01-01", null, RuleChangeKind.Tightened, "by new from 2024-01-01", null)]
    [InlineData(null, "2024-01-01", RuleChangeKind.Loosened, null, "by new from 2024-01-01")]
    [InlineData(null, "", RuleChangeKind.Loosened, null, "by new")]
    [InlineData("2024-01-01", "2024-01-01", RuleChangeKind.Same, null, null)]
    public void A_rule_changes_with_the_day_on_which_another_one_takes_its_place(
        string? before,
        string? now,
        object kind,
        string? said,
        string? says
    )
    {
        static RuleSet Rules(string? decided)
        {
            var day = decided is { Length: > 0 } ? $"\"decided\": \"{decided}\", " : "";
            var supersedes = decided is null ? "" : "\"supersedes\": [\"old\"], ";
            return Hiring.Rules(
                "\"id\": \"old\", \"decided\": \"2020-01-01\", " + Each + Ten,
                "\"id\": \"new\", " + day + supersedes + Each + Ten
            );
        }

        var change = new RuleSetComparer(Rules(before), Rules(now), []).Compare();
        var rule = change.Rules.Single(r => r.Id == "old");
        rule.Kind.ShouldBe((RuleChangeKind)kind);
        change.ChangesMeaning.ShouldBe(before != now);
        rule.Facets.Select(f => (f.Name, f.Old, f.New)).ShouldBe(said == says ? [] : [("superseded", said, says)]);
    }

    [Fact]
    public void A_rule_set_does_not_differ_from_itself() =>
        Compare(Each + Ten, Each + Ten).Rules.ShouldHaveSingleItem().Kind.ShouldBe(RuleChangeKind.Same);

    private static RuleSetChange Compare(string old, string now, params string[] plans)
    {
        var (before, after) = (Hiring.Rules(old), Hiring.Rules(now));
        var witnesses = plans
            .Select(p => new Witness(
                "plan",
                before.CreateChecker().Check(before.ReadPlan(p).PlanOrThrow()),
                after.CreateChecker().Check(after.ReadPlan(p).PlanOrThrow())
            ))
            .ToArray();
        return new RuleSetComparer(before, after, witnesses).Compare();
    }

    /// <summary>A plan of a few rows, some of whose figures are missing.</summary>
    private static string RandomPlan(int seed)
    {
        var random = new Random(seed);
        string[] periods = ["2023", "2024", "2024-H2", "2025", "2025-Q1", "2026"];
        string[] teams = ["core", "sales"];
        var rows = periods
            .SelectMany(p => teams.Select(t => (Period: p, Team: t)))
            .Where(_ => random.Next(3) > 0)
            .Select(r =>
                $"{{ \"team\": \"{r.Team}\", \"period\": \"{r.Period}\"{Figure("people", 6, 16)}{Figure("hires", 0, 2)}{Share()} }}"
            );
        return Hiring.Plan($"\"headcounts\": [ {string.Join(", ", rows)} ]");

        string Figure(string name, int from, int to) =>
            random.Next(4) == 0
                ? ""
                : string.Create(CultureInfo.InvariantCulture, $", \"{name}\": {random.Next(from, to)}");

        string Share() =>
            random.Next(4) == 0
                ? ""
                : string.Create(CultureInfo.InvariantCulture, $", \"share\": 0.{random.Next(10, 99)}");
    }
}
