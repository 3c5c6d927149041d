using RulesKit.Engine.Authoring;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Functions;
using RulesKit.Engine.Tests.Authoring.Clinic;
using RulesKit.Engine.Verdicts;

namespace RulesKit.Engine.Tests.Authoring;

/// <summary>Rule sets over a model that is given as C# types alone, from builder to verdict.</summary>
public sealed class BuilderTests
{
    private static readonly RuleSet Rules = RuleSet
        .For<Roster>("clinic", "1.0.0")
        .Titled("Rostering")
        .WithFunctions(RuleFunctions.From(typeof(ClinicFunctions)))
        .Constant("longest", 12)
        .Rule(
            "short-shifts",
            r =>
                r.Titled("No shift is long")
                    .Between(new DateOnly(2026, 3, 1), new DateOnly(2026, 6, 1))
                    .ForEach(p => p.Shifts!)
                    .Expects(Expected.Every(PeriodLength.Month, ExpectedWithin.Horizon))
                    .Require((shift, c) => shift.Hours < c.Constant<decimal>("longest"))
                    .Except((shift, c) => c.Follow<Ward>(shift.Ward).Intensive == true, "Intensive care is different.")
                    .Message("{shift.Id} on {shift.Day} takes {shift.Hours} hours.")
        )
        .Rule(
            "trainees-are-not-alone",
            r =>
                r.Titled("A trainee never works a night")
                    .ForEach(p => p.Shifts!.Where(s => s.Kind == ShiftKind.Night))
                    .Expects(Expected.Any)
                    .Require((s, c) => c.Follow<Nurse>(s.Nurse).Grade != Grade.Trainee)
        )
        .Rule(
            "enough-staff",
            r =>
                r.Titled("Every month has its staff")
                    .ForEach(p => p.Staffings!)
                    .Expects(Expected.Every(PeriodLength.Month, ExpectedWithin.Horizon))
                    .Require(m => m.Rostered >= m.Needed)
        )
        .Rule("beds", r => r.Titled("The clinic has beds").Require(p => p.Wards!.Sum(w => w.Beds) >= 26))
        .Build();

    [Fact]
    public void A_roster_is_checked_from_records_alone()
    {
        Outcomes(Rosters.Complete)
            .ShouldBe([
                "short-shifts Passed",
                "trainees-are-not-alone Failed /shifts/2",
                "enough-staff Failed /staffings/0",
                "beds Passed",
            ]);
    }

    [Fact]
    public void What_the_roster_does_not_say_is_unknown()
    {
        var shifts = Rosters
            .Complete.Shifts!.Select(s => s with { Nurse = null })
            .Where(s => s.Day.Month != 4)
            .ToArray();
        var staffings = Rosters.Complete.Staffings!.Select(s => s with { Rostered = null }).Skip(1).ToArray();

        Outcomes(Rosters.Complete with { Shifts = shifts, Staffings = staffings })
            .ShouldBe([
                "short-shifts Unknown /shifts",
                "trainees-are-not-alone Unknown /shifts/2",
                "enough-staff Unknown /staffings/0,/staffings/1,/staffings",
                "beds Passed",
            ]);
    }

    [Fact]
    public void Messages_speak_of_the_item_by_the_name_that_the_lambda_gave_it()
    {
        var shifts = Rosters.Complete.Shifts!.Select(s => s with { Hours = 13m }).ToArray();
        var rule = Rules.CreateChecker().Check(Rosters.Complete with { Shifts = shifts }).Rules[0];

        rule.Findings.Select(f => f.Message)
            .ShouldBe(["b on 2026-03-31 takes 13 hours.", "c on 2026-04-01 takes 13 hours."]);
    }

    [Fact]
    public void Mistakes_are_diagnostics_in_the_written_document()
    {
        var reading = RuleSet
            .For<Roster>("clinic", "1.0.0")
            .Rule("Wrong Id", r => r.Titled("Wrong").Require("plan.Wardz.Any()"))
            .Read();

        reading.IsValid.ShouldBeFalse();
        reading.Diagnostics.Select(d => d.Id).ShouldBe(["RK0005", "RK1003"]);
        reading
            .Diagnostics[1]
            .Location.Source.GetLine(reading.Diagnostics[1].Location.Start.Line)
            .ShouldContain("plan.Wardz");
    }

    [Fact]
    public void Build_refuses_a_rule_set_with_mistakes() =>
        Should
            .Throw<RuleSetException>(() => RuleSet.For<Roster>("clinic", "1.0.0").Rule("r", r => r.Titled("R")).Build())
            .Diagnostics.ShouldHaveSingleItem()
            .Id.ShouldBe("RK0003");

    [Fact]
    public void Builders_never_change()
    {
        var empty = RuleSet.For<Roster>("clinic", "1.0.0");
        var one = empty.Rule("one", r => r.Titled("One").Require("plan.Id != \"\""));
        _ = one.Rule("two", r => r.Titled("Two").Require("plan.Id != \"\""));

        one.Build().RuleIds.ShouldBe(["one"]);
        empty.Build().RuleIds.ShouldBeEmpty();
    }

    [Fact]
    public void A_name_is_given_once()
    {
        var builder = RuleSet.For<Roster>("clinic", "1.0.0").Constant("x", 1).Definition("y", "plan.Id");

        Should.Throw<ArgumentException>(() => builder.Constant("x", 2));
        Should.Throw<ArgumentException>(() => builder.Definition("y", "plan.Id"));
    }

    [Fact]
    public void A_constant_of_a_type_that_rules_lack_is_refused()
    {
        var builder = RuleSet.For<Roster>("clinic", "1.0.0");

        Should
            .Throw<ArgumentException>(() => builder.Constant("x", 0.5))
            .Message.ShouldStartWith("The constant \"x\" can't be Double;");
        Should.Throw<ArgumentException>(() => builder.Constant("x", Array.Empty<string>()));
        Should.Throw<ArgumentException>(() => builder.Constant("x", new object[] { 1, "a" }));
    }

    private static string[] Outcomes(Roster roster) =>
        Rules
            .CreateChecker()
            .Check(roster)
            .Rules.Select(r =>
                r.Outcome == Outcome.Passed
                    ? $"{r.Id} {r.Outcome}"
                    : $"{r.Id} {r.Outcome} {string.Join(',', r.Findings.Select(f => f.Pointer))}"
            )
            .ToArray();
}
