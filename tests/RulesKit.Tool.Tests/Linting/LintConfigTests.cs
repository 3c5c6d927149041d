using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Linting;

public sealed class LintConfigTests : IDisposable
{
    private readonly LintFolder folder = new();

    public LintConfigTests() =>
        // One warning: RK2004.
        folder.RuleSet(f =>
            f.Replace("\"definitions\": {", "\"definitions\": { \"idle\": \"plan.Launches\",", StringComparison.Ordinal)
        );

    public void Dispose() => folder.Dispose();

    private ToolRun Lint() => ToolRun.Run("lint", folder.Path);

    [Theory]
    [InlineData("RK2004", "error", "error RK2004", ExitCode.Findings)]
    [InlineData("RK2004", "info", "info RK2004", ExitCode.Fine)]
    [InlineData("meaning", "info", "info RK2004", ExitCode.Fine)]
    [InlineData("documents", "info", "warning RK2004", ExitCode.Fine)]
    [InlineData("RK2004", "none", "No problems", ExitCode.Fine)]
    public void Severities_are_set_by_id_or_category(string name, string level, string expected, int exitCode)
    {
        folder.Write("ruleskit.json", $"{{ \"severity\": {{ \"{name}\": \"{level}\" }} }}");
        var run = Lint();
        run.Out.ShouldContain(expected);
        run.ExitCode.ShouldBe(exitCode);
    }

    [Fact]
    public void An_id_comes_before_its_category_and_a_near_file_before_a_far_one()
    {
        folder.Write("ruleskit.json", "{ \"severity\": { \"meaning\": \"none\", \"RK2004\": \"info\" } }");
        Lint().Out.ShouldContain("info RK2004");
        folder.Write("near/strategy.rules.json", File.ReadAllText(folder.Path + "/strategy.rules.json"));
        folder.Write("near/ruleskit.json", "{ \"severity\": { \"RK2004\": \"error\" } }");
        var run = Lint();
        run.Out.ShouldContain("info RK2004");
        run.Out.ShouldContain("error RK2004");
    }

    [Fact]
    public void A_root_hides_what_is_above_it()
    {
        folder.Write("ruleskit.json", "{ \"severity\": { \"RK2004\": \"error\" } }");
        folder.Write("near/strategy.rules.json", File.ReadAllText(folder.Path + "/strategy.rules.json"));
        folder.Write("near/ruleskit.json", "{ \"root\": true }");
        ToolRun.Run("lint", folder.Path + "/near").Out.ShouldContain("warning RK2004");
    }

    [Theory]
    [InlineData("\"exclude\": [\"*.rules.json\"]", false)]
    [InlineData("\"exclude\": [\"**/strategy.*\"]", false)]
    [InlineData("\"exclude\": [\"sub/*.rules.json\"]", true)]
    [InlineData("\"include\": [\"sub\"]", false)]
    [InlineData("\"include\": [\"**/*.rules.json\"]", true)]
    public void Files_of_folders_are_chosen_by_patterns(string setting, bool isLinted)
    {
        folder.Write("ruleskit.json", $"{{ {setting} }}");
        Lint().Out.Contains("RK2004", StringComparison.Ordinal).ShouldBe(isLinted);
        ToolRun.Run("lint", folder.Path + "/strategy.rules.json").Out.ShouldContain("RK2004");
    }

    [Fact]
    public void A_format_is_the_default_that_a_command_line_overrules()
    {
        folder.Write("ruleskit.json", "{ \"format\": \"github\" }");
        Lint().Out.ShouldStartWith("::warning ");
        ToolRun.Run("lint", folder.Path, "--format", "json").Out.ShouldStartWith("{");
    }

    [Theory]
    [InlineData("{ \"severty\": {} }", "error RK0002", "'severity'")]
    [InlineData("{ \"severity\": { \"RK2O04\": \"none\" } }", "error RK0020", "'RK2004'")]
    [InlineData("{ \"severity\": { \"meening\": \"none\" } }", "error RK0020", "'meaning'")]
    [InlineData("{ \"severity\": { \"RK2004\": \"nome\" } }", "error RK0006", "'none'")]
    [InlineData("{ \"severity\": { \"RK1002\": \"info\" } }", "error RK0021", "Only warnings")]
    [InlineData("{ \"format\": \"sarfi\" }", "error RK0006", "'sarif'")]
    [InlineData("{", "error RK0001", "ruleskit.json")]
    public void A_broken_configuration_is_told_and_counts_as_bad_input(string text, string error, string hint)
    {
        folder.Write("ruleskit.json", text);
        var run = Lint();
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        run.Out.ShouldContain(error);
        run.Out.Replace("\n    ", " ", StringComparison.Ordinal).ShouldContain(hint);
        run.Out.ShouldContain("RK2004");
    }

    [Fact]
    public void A_configuration_that_cannot_be_read_is_bad_input()
    {
        folder.Write("ruleskit.json", [0xFF]);
        var run = Lint();
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        run.Error.ShouldContain("ruleskit.json is no UTF-8 text");
    }
}
