using RulesKit.Engine.Mutation;
using RulesKit.Engine.Tests.Support;

namespace RulesKit.Engine.Tests.Mutation;

/// <summary>What counts as killed, and what a list of equivalent mutants may take out.</summary>
public sealed class MutationReportTests
{
    private static readonly IReadOnlyList<Mutant> Mutants = new MutantEnumeration(
        Hiring.Rules("\"require\": \"plan.Teams.Count > 1\"")
    ).Mutants;

    [Fact]
    public void A_mutant_without_an_answer_is_no_kill_and_one_that_is_refused_does_not_count()
    {
        var report = Report([
            MutantStatus.Killed,
            MutantStatus.Killed,
            MutantStatus.Killed,
            MutantStatus.Survived,
            MutantStatus.TooLong,
            MutantStatus.Crashed,
            MutantStatus.NotViable,
        ]);
        report.Counted.ShouldBe(6);
        report.Score.ShouldBe(50);
        report.Alive.Count().ShouldBe(3);
    }

    [Fact]
    public void Without_mutants_nothing_is_missing() => Report([]).Score.ShouldBe(100);

    [Fact]
    public void A_listed_survivor_does_not_count_and_gives_its_reason()
    {
        var report = Report([MutantStatus.Killed, MutantStatus.Survived], Listed(Mutants[1]));
        report.Score.ShouldBe(100);
        report.Results[1].Status.ShouldBe(MutantStatus.Equivalent);
        report.Results[1].Note.ShouldBe("no plan tells");
        report.Idle.ShouldBeEmpty();
    }

    [Fact]
    public void A_listed_mutant_that_a_test_kills_is_reported_with_the_test()
    {
        var report = Report([MutantStatus.Killed, MutantStatus.Survived], Listed(Mutants[0]));
        report.Score.ShouldBe(50);
        report.Idle.ShouldHaveSingleItem().Message.ShouldContain("the test \"note\" tells it apart");
    }

    [Fact]
    public void A_listed_mutant_that_is_not_there_is_reported_when_all_were_tried()
    {
        var unknown = Listed(Mutants[0]) with { To = "something else" };
        Report([MutantStatus.Killed], unknown).Idle.ShouldHaveSingleItem().Message.ShouldContain("no such mutant");
        Report([MutantStatus.Killed], isWhole: false, unknown).Idle.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(nameof(MutantStatus.TooLong))]
    [InlineData(nameof(MutantStatus.Crashed))]
    [InlineData(nameof(MutantStatus.NotViable))]
    public void What_has_no_answer_can_not_be_listed_away(string name)
    {
        var status = Enum.Parse<MutantStatus>(name);
        var report = Report([status], Listed(Mutants[0]));
        report.Results[0].Status.ShouldBe(status);
        report.Idle.Count.ShouldBe(1);
    }

    private static EquivalentMutant Listed(Mutant mutant) =>
        new(mutant.Location, mutant.Place.ToString(), mutant.Mutator, mutant.From, mutant.To, "no plan tells");

    private static MutationReport Report(MutantStatus[] statuses, params EquivalentMutant[] listed) =>
        Report(statuses, isWhole: true, listed);

    private static MutationReport Report(MutantStatus[] statuses, bool isWhole, params EquivalentMutant[] listed)
    {
        var results = statuses.Select((status, i) => new MutantResult(Mutants[i], status, "note")).ToArray();
        return MutationReport.Create(Hiring.Rules("\"require\": \"true\""), results, listed, isWhole);
    }
}
