using System.Text.Json;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Rendering;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Checking;

public sealed class JsonOutputTests
{
    private const string GermanLaunch = Repository.Plans + "german-launch-2026.json";

    [Fact]
    public void Json_is_what_the_engine_writes_and_nothing_else()
    {
        var run = ToolRun.Check(GermanLaunch, "--format", "json");
        var ruleSet = RuleSet.Load(Repository.Rules);
        var plan = ruleSet.ReadPlan(File.ReadAllText(GermanLaunch), GermanLaunch).PlanOrThrow();
        run.Out.ShouldBe(VerdictJson.Write([ruleSet.CreateChecker().Check(plan)]) + "\n");
        run.Error.ShouldBeEmpty();
        run.ExitCode.ShouldBe(ExitCode.Findings);
    }

    [Fact]
    public void Several_plans_stand_in_one_array()
    {
        using var json = Parse(ToolRun.Check(Repository.BasePlan, GermanLaunch, "--format", "json"));
        json.RootElement.EnumerateArray()
            .Select(v => v.GetProperty("plan").GetString())
            .ShouldBe(["su7-2024-base", "su7-2024-german-launch-2026"]);
    }

    [Fact]
    public void The_scenario_stands_beside_the_plan()
    {
        using var json = Parse(
            ToolRun.Check(Repository.BasePlan, "--scenarios", Repository.Scenarios, "--format", "json")
        );
        var verdicts = json.RootElement.EnumerateArray().ToArray();
        verdicts[0].TryGetProperty("scenario", out _).ShouldBeFalse();
        verdicts[1].GetProperty("plan").GetString().ShouldBe("su7-2024-base");
        verdicts[1].GetProperty("scenario").GetString().ShouldBe("price-war");
    }

    [Fact]
    public void Plans_that_cannot_be_checked_are_told_on_standard_error_only()
    {
        using var folder = new TempFolder();
        var bad = folder.Write("bad.json", "{");
        var run = ToolRun.Check(bad, "nowhere.json", Repository.BasePlan, "--format", "json");
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        using var json = Parse(run);
        json.RootElement.GetArrayLength().ShouldBe(1);
        run.Error.ShouldContain("bad.json(1,2): error: ");
        run.Error.ShouldContain("There is no file nowhere.json.");
    }

    [Fact]
    public void Nothing_is_written_when_a_document_is_refused()
    {
        using var folder = new TempFolder();
        var rules = folder.Write("broken.rules.json", "{}");
        var run = ToolRun.Run("check", Repository.BasePlan, "--rules", rules, "--format", "json");
        run.ExitCode.ShouldBe(ExitCode.Findings);
        run.Out.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("json")]
    [InlineData("text")]
    public void Outputs_are_the_same_whatever_the_culture(string format)
    {
        string[] args = [GermanLaunch, Repository.Plans + "slow-start-2024.json", "--format", format];
        var expected = ToolRun.Check(args);
        foreach (var name in new[] { "tr-TR", "de-DE" })
        {
            ForeignCulture.Run(name, () => ToolRun.Check(args)).ShouldBe(expected);
        }
    }

    private static JsonDocument Parse(ToolRun run) => JsonDocument.Parse(run.Out);
}
