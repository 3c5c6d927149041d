using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Linting;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Formatting;

public sealed class FmtTests : IDisposable
{
    private readonly LintFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_projects_own_rule_sets_are_formatted()
    {
        var run = ToolRun.Run("fmt", "rules", "--check");
        run.Out.ShouldBeEmpty();
        run.ExitCode.ShouldBe(ExitCode.Fine);
    }

    [Fact]
    public void Help_shows_options_examples_and_exit_codes() =>
        GoldenFile.ShouldMatch("help-fmt", ToolRun.Run("fmt", "--help").Out);

    [Fact]
    public void Keys_and_expressions_come_into_order_and_again_change_nothing()
    {
        var path = folder.Write(
            "odd.rules.json",
            """
            {"rules":[{"require":"plan.Launches.All( l=>l.Market==\"CN\"&&- l.Volume<( 1+2 ) )","id":"a","title":"A",
              "forEach":{"x":" plan . Launches"}}],"id":"odd","definitions":{"d":"a?b:c"}}
            """
        );
        ToolRun.Run("fmt", path).ExitCode.ShouldBe(ExitCode.Fine);
        var formatted = File.ReadAllText(path);
        GoldenFile.ShouldMatch("fmt-odd", formatted);
        var again = ToolRun.Run("fmt", path);
        again.Out.ShouldBeEmpty();
        File.ReadAllText(path).ShouldBe(formatted);
    }

    [Fact]
    public void Check_lists_what_is_not_formatted_and_writes_nothing()
    {
        var path = folder.RuleSet(f => f + "\n");
        var before = File.ReadAllText(path);
        var run = ToolRun.Run("fmt", folder.Path, "--check");
        run.ExitCode.ShouldBe(ExitCode.Findings);
        run.Out.ShouldBe(path + "\n");
        File.ReadAllText(path).ShouldBe(before);
    }

    [Theory]
    [InlineData("\r\n", "\r\n")]
    [InlineData("\n", "\n")]
    [InlineData("\r\n", "\n")]
    [InlineData("\n", "\r\n")]
    public void A_file_keeps_its_line_ends_and_the_first_one_decides(string first, string others)
    {
        var path = folder.Write("ends.rules.json", $"{{{first}  \"title\": \"A\",{others}  \"id\": \"a\"{others}}}");
        ToolRun.Run("fmt", path).ExitCode.ShouldBe(ExitCode.Fine);
        var formatted = File.ReadAllText(path);
        var lines = formatted.Split(first);
        lines.Length.ShouldBeGreaterThan(3);
        lines.ShouldAllBe(l => !l.Contains('\r') && !l.Contains('\n'));
        ToolRun.Run("fmt", "--check", path).ExitCode.ShouldBe(ExitCode.Fine);
    }

    [Fact]
    public void What_is_no_json_is_left_as_it_is()
    {
        var path = folder.Write("broken.rules.json", "{ \"id\": }");
        var run = ToolRun.Run("fmt", path);
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        run.Error.ShouldContain("line 1, column 9");
        File.ReadAllText(path).ShouldBe("{ \"id\": }");
    }

    [Fact]
    public void A_folder_without_rule_sets_is_bad_input()
    {
        folder.Write("x.json", "{}");
        ToolRun.Run("fmt", folder.Path).ExitCode.ShouldBe(ExitCode.BadInput);
    }
}
