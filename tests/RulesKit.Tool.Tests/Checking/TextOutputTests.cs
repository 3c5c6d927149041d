using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Checking;

public sealed class TextOutputTests
{
    [Theory]
    [InlineData("base-2024", ExitCode.Fine)]
    [InlineData("german-launch-2026", ExitCode.Findings)]
    [InlineData("holes", ExitCode.Findings)]
    [InlineData("missing-year-2026", ExitCode.Findings)]
    [InlineData("slow-start-2024", ExitCode.Findings)]
    public void A_verdict_reads_as_it_was_found_good(string plan, int exitCode)
    {
        var run = ToolRun.Check(Repository.Plans + plan + ".json");
        run.ExitCode.ShouldBe(exitCode);
        run.Error.ShouldBeEmpty();
        GoldenFile.ShouldMatch("verdict-" + plan, run.Out);
    }

    [Fact]
    public void Waivers_are_named_with_who_why_and_until_when()
    {
        var run = ToolRun.Check(
            Repository.Plans + "german-pilot-2026.json",
            "--waivers",
            Repository.Waivers,
            "--as-of",
            "2024-06-01"
        );
        run.ExitCode.ShouldBe(ExitCode.Fine);
        GoldenFile.ShouldMatch("verdict-waived", run.Out);
    }

    [Fact]
    public void Scenarios_end_with_a_table()
    {
        var run = ToolRun.Check(Repository.BasePlan, "--scenarios", Repository.Scenarios);
        run.ExitCode.ShouldBe(ExitCode.Findings);
        GoldenFile.ShouldMatch("verdict-scenarios", run.Out);
    }

    [Fact]
    public void Several_plans_end_with_a_summary()
    {
        var run = ToolRun.Check(
            Repository.BasePlan,
            Repository.Plans + "holes.json",
            "nowhere.json",
            Repository.Plans + "phones-first.json"
        );
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        run.Error.ShouldBe("error: There is no file nowhere.json.\n");
        GoldenFile.ShouldMatch("verdict-several", run.Out[run.Out.IndexOf("── Summary", StringComparison.Ordinal)..]);
    }

    [Fact]
    public void Rules_that_need_no_attention_are_listed_for_one_plan_and_counted_for_several()
    {
        const string Passed = "✓ Smart driving is done wholly in-house";
        ToolRun.Check(Repository.BasePlan).Out.ShouldContain(Passed);
        ToolRun.Check(Repository.BasePlan, Repository.Plans + "holes.json").Out.ShouldNotContain(Passed);
    }

    [Fact]
    public void A_plan_named_twice_is_checked_once() =>
        ToolRun.Check(Repository.BasePlan, Repository.BasePlan).Out.ShouldBe(ToolRun.Check(Repository.BasePlan).Out);

    [Fact]
    public void A_plan_may_come_through_standard_input()
    {
        var terminal = TestTerminal.WithInput(File.ReadAllText(Repository.Plans + "german-launch-2026.json"));
        var run = ToolRun.Run(terminal, "check", "-", "--rules", Repository.Rules);
        run.ExitCode.ShouldBe(ExitCode.Findings);
        run.Out.ShouldContain("(standard input):40:51");
    }

    [Fact]
    public void Several_rule_sets_give_one_verdict_each()
    {
        using var folder = new TempFolder();
        var text = File.ReadAllText(Repository.RuleSet)
            .Replace("../schema", Repository.Root.Replace('\\', '/') + "/rules/schema", StringComparison.Ordinal);
        folder.Write("one.rules.json", text);
        folder.Write("two.rules.json", text.Replace("\"xiaomi-su7\"", "\"second-set\"", StringComparison.Ordinal));
        var run = ToolRun.Run("check", Repository.BasePlan, "--rules", folder.Path);
        run.ExitCode.ShouldBe(ExitCode.Fine);
        run.Out.ShouldContain("xiaomi-su7: 32 passed");
        run.Out.ShouldContain("second-set: 32 passed");
        run.Out.ShouldContain("2 checks: 2 compliant.");
    }
}
