using RulesKit.Architecture.Tests.Support;
using RulesKit.Tool;
using RulesKit.Tool.Hosting;

namespace RulesKit.Architecture.Tests.Docs;

/// <summary>What docs/testing-rules.md shows is what the files hold and what the command prints.</summary>
public sealed class TestingRulesPageTests
{
    private const string Page = "docs/testing-rules.md";
    private const string Tests = "docs/examples/domestic.tests.json";

    [Fact]
    public void The_page_shows_a_test_file_that_holds()
    {
        GeneratedPart.ShouldBe(
            Page,
            "snippet: domestic.tests.json",
            "json",
            File.ReadAllText(Path.Combine(Repository.Root, Tests))
        );
        Run(exitCode: 0, "test", Tests).ShouldContain("2 tests passed, in 1 file.");
    }

    [Fact]
    public void The_page_shows_what_a_failing_test_looks_like() =>
        GeneratedPart.ShouldBe(
            Page,
            "picture: slip",
            "text",
            Run(exitCode: 1, "test", "docs/examples/slip.tests.json")
        );

    [Fact]
    public void The_page_shows_a_mutant_that_survives()
    {
        var lines = Run(exitCode: 0, "test", Tests, "--mutate", "--filter", "cars-stay-domestic").Split('\n');
        var shown = lines
            .SkipWhile(l => !l.StartsWith("rules/", StringComparison.Ordinal))
            .TakeWhile(l => l.Length > 0);
        var score = lines.SkipWhile(l => !l.StartsWith("mutation score", StringComparison.Ordinal));
        GeneratedPart.ShouldBe(Page, "picture: survivor", "diff", string.Join('\n', [.. shown, "", "…", "", .. score]));
    }

    private static string Run(int exitCode, params string[] args)
    {
        var terminal = new PictureTerminal();
        Directory.SetCurrentDirectory(Repository.Root);
        new Application(new ToolHost(terminal, new DiskFiles(), TimeProvider.System)).Run(args).ShouldBe(exitCode);
        return string.Join('\n', terminal.Picture.ToString().Split('\n').Select(l => l.TrimEnd()));
    }
}
