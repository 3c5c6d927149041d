using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Linting.Code;

public sealed class CodeLintTests : IDisposable
{
    private const string Hidden = """
        using RulesKit.Language.Functions;

        /// <summary>What the bakery asks.</summary>
        public static class Functions
        {
            /// <summary>Whether a price is low.</summary>
            [RuleFunction]
            internal static bool IsCheap(decimal price) => price < 3;
        }
        """;

    private const string Fine = "internal static class Fine;";

    private readonly LintFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_mistake_in_code_stands_on_its_characters()
    {
        var run = Lint(Project("Functions.cs", Hidden), "/target:library", "Functions.cs");
        run.Error.ShouldBeEmpty();
        run.Out.ShouldContain("8:26 error RK3001: IsCheap is not public");
        run.Out.ShouldContain("8 │ internal static bool IsCheap(decimal price) => price < 3;");
        run.Out.ShouldContain("1 error in 1 of 1 document.");
        run.ExitCode.ShouldBe(ExitCode.Findings);
    }

    [Fact]
    public void A_file_is_judged_within_its_project_and_told_alone()
    {
        Project("Functions.cs", Hidden);
        folder.Write("Fine.cs", Fine);
        string[] command = ["/target:library", "Functions.cs", "Fine.cs"];
        Lint(Path.Combine(folder.Path, "Fine.cs"), command).Out.ShouldBe("No problems in 1 document.\n");
        Lint(Path.Combine(folder.Path, "Functions.cs"), command).Out.ShouldContain("RK3001");
    }

    [Fact]
    public void A_file_that_its_project_does_not_compile_is_no_pass()
    {
        var project = Project("Functions.cs", Hidden);
        folder.Write("Fine.cs", Fine);
        var run = Lint(Path.Combine(Path.GetDirectoryName(project)!, "Functions.cs"), "/target:library", "Fine.cs");
        run.Error.ShouldContain("is not compiled by the project");
        run.ExitCode.ShouldBe(ExitCode.BadInput);
    }

    [Fact]
    public void The_editors_configuration_says_how_much_a_diagnostic_matters()
    {
        var project = Project("Functions.cs", Hidden);
        folder.Write(".editorconfig", "[*.cs]\ndotnet_diagnostic.RK3001.severity = none\n");
        var config = "/analyzerconfig:" + Path.Combine(folder.Path, ".editorconfig");
        Lint(project, "/target:library", config, "Functions.cs").Out.ShouldBe("No problems in 1 document.\n");
    }

    [Fact]
    public void Our_configuration_turns_warnings_of_code_down()
    {
        var undocumented = Hidden
            .Replace("    /// <summary>Whether a price is low.</summary>\n", "", StringComparison.Ordinal)
            .Replace("internal static bool", "public static bool", StringComparison.Ordinal);
        var project = Project("Functions.cs", undocumented);
        Lint(project, "/target:library", "Functions.cs").Out.ShouldContain("RK30");
        folder.Write("ruleskit.json", """{ "root": true, "severity": { "code": "none" } }""");
        Lint(project, "/target:library", "Functions.cs").Out.ShouldBe("No problems in 1 document.\n");
    }

    [Fact]
    public void A_project_that_does_not_compile_is_no_pass()
    {
        var run = Lint(Project("Broken.cs", "class Broken : Missing;"), "/target:library", "Broken.cs");
        run.Error.ReplaceLineEndings(" ").ShouldContain("does not compile");
        run.Error.ShouldContain("CS0246");
        run.ExitCode.ShouldBe(ExitCode.BadInput);
    }

    [Fact]
    public void What_is_referenced_and_not_built_is_named()
    {
        var run = Lint(Project("Fine.cs", Fine), "/target:library", "/reference:gone/Gone.dll", "Fine.cs");
        run.Error.ShouldContain("Gone.dll");
        run.Error.ReplaceLineEndings(" ").ShouldContain("Build the project");
        run.ExitCode.ShouldBe(ExitCode.BadInput);
    }

    [Fact]
    public void A_source_file_that_is_gone_is_named()
    {
        var run = Lint(Project("Fine.cs", Fine), "/target:library", "Gone.cs");
        run.Error.ShouldContain("Gone.cs");
        run.ExitCode.ShouldBe(ExitCode.BadInput);
    }

    [Fact]
    public void Code_without_a_project_is_refused()
    {
        var alone = folder.Write("Alone.cs", Fine);
        var run = Lint(alone, "/target:library", "Alone.cs");
        run.Error.ShouldContain("belongs to no project");
        run.ExitCode.ShouldBe(ExitCode.BadInput);
    }

    [Fact]
    public void Two_projects_in_one_folder_leave_open_which_is_meant()
    {
        var project = Project("Fine.cs", Fine);
        folder.Write("Second.csproj", "<Project />");
        Lint(Path.Combine(Path.GetDirectoryName(project)!, "Fine.cs"), "Fine.cs")
            .Error.ShouldContain("may belong to any of 2 projects");
    }

    [Fact]
    public void A_rule_set_of_a_project_is_told_once_though_it_is_named_twice()
    {
        var project = Project("Fine.cs", Fine);
        var rules = folder.RuleSet(f => f.Replace("plan.Launches", "plan.Lunches", StringComparison.Ordinal));
        string[] command = ["/target:library", "Fine.cs", "/additionalfile:" + rules];
        var byProject = Lint([project], command);
        byProject.Out.ShouldContain("strategy.rules.json");
        var both = Lint([folder.Path, project], command);
        both.Out.Split("strategy.rules.json").Length.ShouldBe(2, both.Out);
    }

    private string Project(string name, string code)
    {
        folder.Write(name, code);
        return folder.Write("Some.csproj", "<Project />");
    }

    private static ToolRun Lint(string path, params string[] arguments) => Lint([path], arguments);

    private static ToolRun Lint(string[] paths, params string[] arguments)
    {
        var host = new ToolHost(new TestTerminal(), new DiskFiles(), TimeProvider.System)
        {
            Build = new FixedBuild(arguments),
        };
        return ToolRun.Run(host, ["lint", .. paths]);
    }
}
