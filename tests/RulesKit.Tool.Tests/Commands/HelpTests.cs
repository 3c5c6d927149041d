using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Commands;

public sealed class HelpTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public void Help_of_the_tool_names_the_commands(string option)
    {
        var run = ToolRun.Run(option);
        run.ExitCode.ShouldBe(ExitCode.Fine);
        run.Out.ShouldContain("check <PLAN>");
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public void Help_of_check_shows_options_examples_and_exit_codes()
    {
        var run = ToolRun.Run("check", "--help");
        run.ExitCode.ShouldBe(ExitCode.Fine);
        GoldenFile.ShouldMatch("help-check", run.Out);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("lint")]
    [InlineData("fmt")]
    [InlineData("test")]
    [InlineData("explain")]
    [InlineData("diff")]
    [InlineData("new")]
    [InlineData("new ruleset")]
    [InlineData("new rule")]
    [InlineData("new plan")]
    [InlineData("new test")]
    [InlineData("completion")]
    public void Help_of_each_command_shows_an_example_of_it(string command)
    {
        var run = ToolRun.Run([.. command.Split(' '), "--help"]);
        run.ExitCode.ShouldBe(ExitCode.Fine);
        run.Out[run.Out.IndexOf("Examples:", StringComparison.Ordinal)..].ShouldContain($"ruleskit {command}");
    }

    [Fact]
    public void Help_comes_before_what_is_wrong_with_the_rest() =>
        ToolRun.Run("check", "--format", "xml", "--help").Out.ShouldContain("Examples:");

    [Fact]
    public void The_version_is_one_line()
    {
        var run = ToolRun.Run("--version");
        run.ExitCode.ShouldBe(ExitCode.Fine);
        run.Out.ShouldMatch(@"^ruleskit \d+\.\d+\.\d+\S*\n$");
    }
}
