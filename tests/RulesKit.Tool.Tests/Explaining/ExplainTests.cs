using System.Text.Json;
using RulesKit.Engine.Checking;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Explaining;

public sealed class ExplainTests
{
    private const string German = Repository.Plans + "german-launch-2026.json";

    [Theory]
    [InlineData("german-launch-2026", "cars-stay-domestic")]
    [InlineData("german-launch-2026", "smart-driving-budget-never-falls")]
    [InlineData("holes", "smart-driving-all-in-house")]
    [InlineData("base-2024", "going-abroad-needs-readiness")]
    public void An_explanation_reads_as_it_was_found_good(string plan, string rule)
    {
        var run = ToolRun.Run("explain", $"{Repository.Plans}{plan}.json", rule);
        run.ExitCode.ShouldBe(ExitCode.Fine);
        run.Error.ShouldBeEmpty();
        GoldenFile.ShouldMatch($"explain-{plan}-{rule}", run.Out);
    }

    [Fact]
    public void The_json_form_stays_as_it_is() =>
        GoldenFile.ShouldMatch(
            "explain-json",
            ToolRun.Run("explain", German, "cars-stay-domestic", "--format", "json").Out
        );

    [Fact]
    public void Values_are_given_with_their_places_and_constants_with_their_names() =>
        ToolRun
            .Run(new TestTerminal { OutWidth = 400 }, "explain", German, "cars-stay-domestic", "--no-color")
            .Out.ShouldContain(
                $"launch.Market == domestic is false, because launch.Market is \"DE\" ({German}:40:51) and domestic is \"CN\""
            );

    [Fact]
    public void A_rule_that_is_not_in_force_says_why()
    {
        var run = ToolRun.Run("explain", German, "cars-stay-domestic", "--as-of", "2020-01-01");
        run.ExitCode.ShouldBe(ExitCode.Fine);
        run.Out.ShouldContain("The rule is not in force. By its window it is in force 2024-04-23 up to");
        run.Out.ShouldContain("It was not asked, because it is decided on 2024-04-23 only");
    }

    [Fact]
    public void A_plan_may_come_through_standard_input()
    {
        var terminal = TestTerminal.WithInput(File.ReadAllText(German));
        var run = ToolRun.Run(terminal, "explain", "-", "cars-stay-domestic", "--rules", Repository.Rules);
        run.Out.ShouldContain("(standard input):40:51");
    }

    [Theory]
    [InlineData("no such rule", new[] { German, "cars-stay-domestik" }, "Did you mean 'cars-stay-domestic'?")]
    [InlineData(
        "no plan",
        new[] { "nowhere.json", "x", "--rules", Repository.Rules },
        "There is no rule x. There are cars-stay-domestic, "
    )]
    [InlineData(
        "no rules",
        new[] { "/nowhere.json", "x" },
        "No rule set (a file that ends in .rules.json) lies beside"
    )]
    [InlineData("format", new[] { German, "x", "--format", "xml" }, "--format xml is unknown; it is text or json.")]
    public void What_cannot_be_explained_is_told(string what, string[] args, string message)
    {
        var run = ToolRun.Run(["explain", .. args]);
        run.ExitCode.ShouldBe(ExitCode.BadInput, what);
        run.Error.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal).ShouldContain(message);
        run.Out.ShouldBeEmpty();
    }

    [Fact]
    public void A_rule_set_with_mistakes_is_refused()
    {
        var run = ToolRun.Run("explain", German, "anything", "--rules", Repository.BrokenRuleSet);
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        run.Error.ShouldContain("error RK1003");
    }

    [Fact]
    public void The_json_form_is_json_for_every_rule()
    {
        foreach (var rule in RuleSet.Load(Repository.Rules).RuleIds)
        {
            var run = ToolRun.Run("explain", Repository.Plans + "holes.json", rule, "--format", "json");
            using var document = JsonDocument.Parse(run.Out);
            document.RootElement.GetProperty("rule").GetString().ShouldBe(rule);
        }
    }
}
