using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Checking;

public sealed class ScenarioTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_scenario_that_changes_nothing_that_matters_is_fine()
    {
        var run = Check("""{ "set": "/title", "value": "Another title" }""");
        run.ExitCode.ShouldBe(ExitCode.Fine);
        run.Out.ShouldContain("No rule is broken or undecided in any scenario.");
    }

    [Fact]
    public void A_scenario_that_finds_nothing_to_change_is_a_mistake_of_the_scenario()
    {
        var run = Check("""{ "remove": "/launches/99" }""");
        run.ExitCode.ShouldBe(ExitCode.Findings);
        run.Error.ShouldContain("error RK");
        run.Error.ShouldContain("/launches/99");
        run.Out.ShouldContain("The scenario does not fit this plan.");
        run.Out.ShouldContain("✓ COMPLIANT");
    }

    [Fact]
    public void A_scenario_that_makes_a_plan_misfit_its_model_is_bad_input()
    {
        var run = Check("""{ "set": "/launches/0/market", "value": "Germany" }""");
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        run.Error.ShouldContain("s.scenarios.json(1,");
        run.Error.ShouldContain("/launches/0/market: ");
        run.Error.ShouldContain("was not checked under the scenario what-if: 1 mistake.");
    }

    [Fact]
    public void Only_what_a_scenario_changes_is_told()
    {
        var scenario = Write("""{ "set": "/launches/0/market", "value": "DE" }""");
        var run = ToolRun.Check(Repository.Plans + "phones-first.json", "--scenarios", scenario);
        var told = run.Out[run.Out.IndexOf("── Scenario what-if", StringComparison.Ordinal)..];
        told.ShouldContain("4 more rules are broken or undecided as without the scenario.");
    }

    [Fact]
    public void Many_scenarios_stand_in_several_tables()
    {
        var scenarios = Enumerable
            .Range(1, 30)
            .Select(i =>
                $$"""{ "id": "s{{i}}", "title": "Scenario {{i}}", "changes": [ { "remove": "/volumes/0" } ] }"""
            );
        var path = folder.Write("s.scenarios.json", $$"""{ "scenarios": [ {{string.Join(", ", scenarios)}} ] }""");
        var run = ToolRun.Check(Repository.BasePlan, "--scenarios", path);
        run.Out.Split('\n').ShouldAllBe(line => line.Length <= 100);
        run.Out.ShouldContain(" 30");
    }

    private ToolRun Check(string change) => ToolRun.Check(Repository.BasePlan, "--scenarios", Write(change));

    private string Write(string change) =>
        folder.Write(
            "s.scenarios.json",
            $$"""{ "scenarios": [ { "id": "what-if", "title": "What if", "changes": [ {{change}} ] } ] }"""
        );
}
