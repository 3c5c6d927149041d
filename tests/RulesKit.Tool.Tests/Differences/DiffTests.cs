using System.Text.Json;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Differences;

public sealed class DiffTests : IDisposable
{
    private const string Tests = "rules/xiaomi-su7/tests";
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    public void What_changed_reads_as_it_was_found_good(string format)
    {
        var run = ToolRun.Run(
            "diff",
            Repository.RuleSet,
            WriteNew(),
            "--plans",
            Repository.Plans,
            "--tests",
            Tests,
            "--format",
            format
        );
        run.Error.ShouldBeEmpty();
        run.ExitCode.ShouldBe(ExitCode.Findings);
        GoldenFile.ShouldMatch("diff-" + format, run.Out);
    }

    [Fact]
    public void Nothing_changed_is_a_success_whatever_the_words()
    {
        var now = Write(("\"title\": \"The car business launches", "\"title\": \"Our car business launches"));
        var run = ToolRun.Run("diff", Repository.RuleSet, now);
        run.ExitCode.ShouldBe(ExitCode.Fine);
        run.Out.ShouldContain("1 reworded, 33 unchanged.");
    }

    [Fact]
    public void Without_plans_it_says_that_there_were_none_to_tell()
    {
        var now = Write(("row.InHouseShare == 1.00", "row.InHouseShare >= 0.80"));
        var run = ToolRun.Run(new TestTerminal { OutWidth = 200 }, "diff", Repository.RuleSet, now, "--no-color");
        run.ExitCode.ShouldBe(ExitCode.Findings);
        run.Out.ShouldContain("No plan was given, so none tells the two apart. That does not make them equal.");
    }

    [Fact]
    public void A_plan_that_does_not_fit_is_left_out_and_told()
    {
        var bad = folder.Write("bad.json", "{}");
        var run = ToolRun.Run("diff", Repository.RuleSet, Repository.RuleSet, "--plans", bad, Repository.BasePlan);
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        run.Error.ShouldContain("was left out");
        run.Out.ShouldContain("Held against 1 plan at hand.");
    }

    [Fact]
    public void A_version_with_mistakes_is_refused()
    {
        var run = ToolRun.Run("diff", Repository.BrokenRuleSet, Repository.RuleSet);
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        run.Error.ShouldContain("error RK1003");
        run.Out.ShouldBeEmpty();
    }

    [Fact]
    public void A_missing_file_is_told()
    {
        var run = ToolRun.Run("diff", "nowhere.rules.json", Repository.RuleSet);
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        run.Error.ShouldContain("There is no file or folder nowhere.rules.json.");
    }

    [Fact]
    public void The_json_form_names_every_rule()
    {
        var run = ToolRun.Run("diff", Repository.RuleSet, WriteNew(), "--format", "json");
        using var document = JsonDocument.Parse(run.Out);
        document.RootElement.GetProperty("rules").GetArrayLength().ShouldBe(34);
    }

    /// <summary>A version with one change of each kind.</summary>
    private string WriteNew() =>
        Write(
            ("\"version\": \"2024.4.0\"", "\"version\": \"2025.1.0\""),
            ("\"P3Y\"", "\"P4Y\""),
            ("row.Engineers >= 1_500", "row.Engineers >= 1_000"),
            ("row.InHouseShare == 1.00", "row.InHouseShare >= 0.80"),
            ("\"smart-driving-has-a-leader\"", "\"somebody-leads-smart-driving\""),
            (
                "\"title\": \"The smart-driving team never shrinks\"",
                "\"title\": \"The smart-driving team keeps growing\""
            )
        );

    /// <summary>The shipped rule set with texts replaced, each where it stands first.</summary>
    private string Write(params (string From, string To)[] changes)
    {
        var text = File.ReadAllText(Repository.RuleSet)
            .Replace("../schema", Repository.Root.Replace('\\', '/') + "/rules/schema", StringComparison.Ordinal);
        foreach (var (from, to) in changes)
        {
            var at = text.IndexOf(from, StringComparison.Ordinal);
            at.ShouldBeGreaterThan(0, from);
            text = text[..at] + to + text[(at + from.Length)..];
        }

        return folder.Write("new.rules.json", text);
    }
}
