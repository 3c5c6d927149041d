using System.Text.Json;
using System.Xml.Linq;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Testing;

/// <summary>What <c>test</c> says of tests themselves: what they see of rules, and which changes of rules they notice.</summary>
public sealed class TestWorthTests : IDisposable
{
    private const string Worth = "tests/RulesKit.Tool.Tests/Data/worth";

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Coverage_shows_what_was_not_seen_at_its_place()
    {
        var run = ToolRun.Run("test", Worth, "--coverage");
        GoldenFile.ShouldMatch("test-coverage", run.Out);
        run.ExitCode.ShouldBe(ExitCode.Fine, "nobody asked for a share of it");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("html")]
    public void Coverage_is_written_to_a_file(string format)
    {
        var file = Path.Combine(folder.Path, "coverage");
        var run = ToolRun.Run("test", Worth, "--coverage", "--coverage-format", format, "--coverage-output", file);
        run.ExitCode.ShouldBe(ExitCode.Fine);
        run.Out.ShouldNotContain("never");
        GoldenFile.ShouldMatch($"test-coverage-file-{format}", File.ReadAllText(file));
    }

    [Fact]
    public void The_page_needs_nothing_from_elsewhere_and_takes_texts_as_texts()
    {
        var file = Path.Combine(folder.Path, "coverage.html");
        ToolRun.Run("test", Worth, "--coverage", "--coverage-format", "html", "--coverage-output", file);
        var page = File.ReadAllText(file);
        page.ShouldContain("Two rules, one of them &lt;tested&gt; &amp; the other less so");
        page.ShouldContain("prefers-color-scheme: dark");
        page.ShouldNotContain("<script");
        page.ShouldNotContain("http");
        page.ShouldNotContain("<link");
        // Every element that is opened is closed.
        var body = page[
            page.IndexOf("<main>", StringComparison.Ordinal)..page.IndexOf("</body>", StringComparison.Ordinal)
        ];
        XDocument.Parse(body.Replace("<br>", "<br/>", StringComparison.Ordinal)).Root!.Name.LocalName.ShouldBe("main");
    }

    [Fact]
    public void Mutants_that_survive_are_shown_as_diffs_with_a_score()
    {
        var run = ToolRun.Run("test", Worth, "--mutate");
        GoldenFile.ShouldMatch("test-mutate", run.Out);
        run.ExitCode.ShouldBe(ExitCode.Findings, "the list of equivalent mutants has an idle entry");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("junit")]
    public void Figures_stand_in_every_format(string format) =>
        GoldenFile.ShouldMatch(
            $"test-worth-{format}",
            ToolRun.Run("test", Worth, "--coverage", "--mutate", "--min-score", "90", "--format", format).Out
        );

    [Fact]
    public void Mutants_are_the_same_in_every_run() =>
        ToolRun
            .Run("test", Worth, "--mutate", "--format", "json")
            .Out.ShouldBe(ToolRun.Run("test", Worth, "--mutate", "--format", "json").Out);

    [Fact]
    public void A_filter_tries_the_mutants_of_one_rule_on_all_tests()
    {
        var run = ToolRun.Run("test", Worth, "--mutate", "--filter", "launches-at-home", "--format", "json");
        var mutants = JsonDocument.Parse(run.Out).RootElement.GetProperty("mutation")[0].GetProperty("mutants");
        var places = mutants.EnumerateArray().Select(m => m.GetProperty("place").GetString()!).ToArray();
        places.ShouldContain("definitions/carLaunches");
        places.ShouldContain("rules/launches-at-home/require");
        places.ShouldNotContain(p => p.Contains("first-priority", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--coverage", "--min-coverage", "50", ExitCode.Fine)]
    [InlineData("--coverage", "--min-coverage", "50.1", ExitCode.Findings)]
    [InlineData("--mutate", "--min-score", "0", ExitCode.Fine)]
    [InlineData("--mutate", "--min-score", "99.9", ExitCode.Findings)]
    public void Less_than_is_asked_for_exits_with_1(string what, string option, string percent, int exitCode)
    {
        CopyWithoutList();
        ToolRun.Run("test", folder.Path, what, option, percent).ExitCode.ShouldBe(exitCode);
    }

    [Fact]
    public void No_mutant_is_tried_on_tests_that_fail_without()
    {
        var run = ToolRun.Run("test", "tests/RulesKit.Tool.Tests/Data/failing.tests.json", "--mutate");
        run.Out.ShouldContain("No mutant was tried");
        run.Out.ShouldNotContain("mutation score");
    }

    [Fact]
    public void A_broken_list_of_mutants_is_told_and_nothing_is_tried()
    {
        CopyWithoutList();
        folder.Write("worth.mutants.json", "{ \"rules\": \"worth.rules.json\", \"equivalents\": [] }");
        var run = ToolRun.Run("test", folder.Path, "--mutate");
        run.Error.ShouldContain("error RK0002");
        run.Out.ShouldContain("No mutant was tried");
        run.ExitCode.ShouldBe(ExitCode.Findings);
    }

    [Fact]
    public void A_coverage_file_that_can_not_be_written_is_told()
    {
        var run = ToolRun.Run("test", Worth, "--coverage", "--coverage-output", Path.Combine(folder.Path, "no", "x"));
        run.Error.ReplaceLineEndings(" ").ShouldContain("can't be written");
        run.ExitCode.ShouldBe(ExitCode.BadInput);
    }

    [Theory]
    [InlineData("--min-score", "90", "--min-score goes with --mutate.")]
    [InlineData("--min-coverage", "90", "--min-coverage goes with --coverage.")]
    [InlineData("--coverage-output", "x", "--coverage-output goes with --coverage.")]
    [InlineData("--coverage-format", "html", "--coverage-format html needs --coverage-output")]
    [InlineData("--coverage-format", "xml", "it is one of text, json, html")]
    public void Options_that_would_do_nothing_are_told(string option, string value, string message)
    {
        var run = ToolRun.Run("test", Worth, option, value);
        run.Error.ReplaceLineEndings(" ").ShouldContain(message);
        run.ExitCode.ShouldBe(ExitCode.BadInput);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("101")]
    [InlineData("50,1")]
    [InlineData("many")]
    public void A_percentage_is_a_number_from_0_to_100(string percent) =>
        ToolRun.Run("test", Worth, "--mutate", $"--min-score={percent}").ExitCode.ShouldBe(ExitCode.BadInput);

    /// <summary>The rules and tests alone, in a folder where they still find model and plans.</summary>
    private void CopyWithoutList()
    {
        var root = Repository.Root.Replace('\\', '/');
        foreach (var name in new[] { "worth.rules.json", "worth.tests.json" })
        {
            var text = File.ReadAllText(Path.Combine(Worth, name));
            folder.Write(name, text.Replace("../../../../", root + "/", StringComparison.Ordinal));
        }
    }
}
