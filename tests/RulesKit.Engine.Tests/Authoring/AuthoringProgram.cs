using RulesKit.Engine.Authoring;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Functions;
using RulesKit.Engine.Tests.Authoring.Clinic;

namespace RulesKit.Engine.Tests.Authoring;

/// <summary>The guide's program: the lines between the marks stand there to the letter, and run as a test.</summary>
public sealed class AuthoringProgram
{
    [Fact]
    public void The_program_of_the_guide_finds_the_trainee_who_works_at_night()
    {
        var roster = Rosters.Complete;

        // <snippet>
        var ruleSet = RuleSet
            .For<Roster>("clinic", "1.0.0")
            .Titled("How we roster")
            .WithFunctions(RuleFunctions.From(typeof(ClinicFunctions)))
            .Constant("longest", 12)
            .Rule(
                "short-shifts",
                r =>
                    r.Titled("No shift takes longer than agreed")
                        .From("Agreement with the staff", "2025-12-01")
                        .Within("2026-01-01", "P1Y")
                        .ForEach("shift", "plan.Shifts")
                        .Expects(Expected.Some)
                        .Require("shift.Hours <= longest")
                        .Message("{shift.Id} on {shift.Day} takes {shift.Hours} hours.")
            )
            .Rule(
                "nights-need-training",
                r =>
                    r.Titled("A trainee works no night, but at a weekend")
                        .ForEach(p => p.Shifts!.Where(s => s.Kind == ShiftKind.Night))
                        .Expects(Expected.Any)
                        .Require((shift, c) => c.Follow<Nurse>(shift.Nurse).Grade != Grade.Trainee)
                        .Except(shift => ClinicFunctions.IsWeekend(shift.Day), "Trainees watch at weekends.")
                        .Message("{shift.Nurse.Id} is a trainee and works on {shift.Day}.")
            )
            .Build();

        var verdict = ruleSet.CreateChecker().Check(roster);
        var document = ruleSet.ToJson();
        // </snippet>

        verdict
            .Rules.SelectMany(r => r.Findings)
            .ShouldHaveSingleItem()
            .Message.ShouldBe("cem is a trainee and works on 2026-04-01.");
        document.ShouldContain("\"require\": \"shift.Nurse.Grade != \\\"trainee\\\"\"");
    }
}
