using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Checking;

public sealed class FailOnTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("base-2024", "error", ExitCode.Fine)]
    [InlineData("base-2024", "unknown", ExitCode.Fine)]
    [InlineData("base-2024", "warning", ExitCode.Fine)]
    [InlineData("holes", "error", ExitCode.Fine)]
    [InlineData("holes", "unknown", ExitCode.Findings)]
    [InlineData("german-launch-2026", "error", ExitCode.Findings)]
    public void A_plan_fails_the_run_as_strictly_as_was_asked_for(string plan, string failOn, int exitCode) =>
        ToolRun.Check($"{Repository.Plans}{plan}.json", "--fail-on", failOn).ExitCode.ShouldBe(exitCode);

    [Fact]
    public void Without_a_word_what_is_not_shown_to_be_kept_fails() =>
        ToolRun.Check(Repository.Plans + "holes.json").ExitCode.ShouldBe(ExitCode.Findings);

    [Theory]
    [InlineData("unknown", ExitCode.Fine)]
    [InlineData("warning", ExitCode.Findings)]
    public void A_rule_that_only_warns_fails_the_run_for_who_asks_for_it(string failOn, int exitCode) =>
        Check("warning", failOn).ShouldBe(exitCode);

    [Fact]
    public void A_rule_for_information_never_fails_the_run() => Check("info", "warning").ShouldBe(ExitCode.Fine);

    /// <summary>A rule set of a kept commitment and a broken rule of some severity.</summary>
    private int Check(string severity, string failOn)
    {
        var model = Path.Combine(Repository.Root, "rules/schema/plan.schema.json").Replace('\\', '/');
        var rules = folder.Write(
            "two.rules.json",
            $$"""
            { "id": "two", "version": "1.0.0", "title": "Two rules", "model": "{{model}}", "rules": [
              { "id": "kept", "title": "Kept", "require": "plan.Currency == \"CNY\"", "message": "No." },
              { "id": "broken", "title": "Broken", "severity": "{{severity}}", "require": "plan.Currency == \"EUR\"", "message": "No." }
            ] }
            """
        );
        return ToolRun.Run("check", Repository.BasePlan, "--rules", rules, "--fail-on", failOn).ExitCode;
    }
}
