using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Linting;

public sealed class LintTests : IDisposable
{
    private readonly LintFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_projects_own_documents_are_clean()
    {
        var run = ToolRun.Run("lint", "rules");
        run.Error.ShouldBeEmpty();
        run.Out.ShouldMatch(@"^No problems in \d+ documents\.\n$");
        run.ExitCode.ShouldBe(ExitCode.Fine);
    }

    [Fact]
    public void Mistakes_are_shown_by_file_with_their_lines()
    {
        var run = ToolRun.Run("lint", Repository.BrokenRuleSet);
        run.ExitCode.ShouldBe(ExitCode.Findings);
        run.Error.ShouldBeEmpty();
        GoldenFile.ShouldMatch("lint-broken", run.Out);
    }

    [Fact]
    public void Help_shows_options_examples_and_exit_codes() =>
        GoldenFile.ShouldMatch("help-lint", ToolRun.Run("lint", "--help").Out);

    [Fact]
    public void Warnings_alone_are_no_failure()
    {
        folder.RuleSet(f =>
            f.Replace("\"definitions\": {", "\"definitions\": { \"idle\": \"plan.Launches\",", StringComparison.Ordinal)
        );
        var run = ToolRun.Run("lint", folder.Path);
        run.ExitCode.ShouldBe(ExitCode.Fine);
        run.Out.ShouldContain("warning RK2004: ");
        run.Out.ShouldContain("1 warning in 1 of 1 document.");
    }

    [Theory]
    [InlineData("x.tests.json", "{ \"rules\": \"strategy.rules.json\", \"tests\": [ { \"name\": \"n\" } ] }", "RK0003")]
    [InlineData("x.waivers.json", "{ \"waivers\": [ { \"id\": \"w\", \"rule\": \"cars-stay-domestik\" } ] }", "RK0009")]
    [InlineData(
        "waivers/x.waivers.json",
        "{ \"waivers\": [ { \"id\": \"w\", \"rule\": \"cars-stay-domestik\" } ] }",
        "RK0009"
    )]
    [InlineData("x.scenarios.json", "{ \"scenarios\": [ { \"id\": \"s\" } ] }", "RK0003")]
    [InlineData("plans/x.json", "{ \"lunches\": [] }", "plan")]
    [InlineData("plans/x.json", "{", "plan")]
    public void Documents_of_every_kind_are_held_against_the_rule_set_above_them(string name, string text, string id)
    {
        folder.RuleSet();
        folder.Write(name, text);
        var run = ToolRun.Run("lint", folder.Path);
        run.ExitCode.ShouldBe(ExitCode.Findings);
        run.Out.ShouldContain($"error {id}: ");
    }

    [Fact]
    public void Waivers_without_a_rule_set_are_read_for_their_form_only()
    {
        folder.Write("x.waivers.json", "{ \"waivers\": [ { \"id\": \"w\", \"rule\": \"any\" } ] }");
        ToolRun.Run("lint", folder.Path).Out.ShouldNotContain("RK0009");
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("{ \"root\": true }", false)]
    [InlineData("{ \"root\": false }", true)]
    public void Rule_sets_above_the_root_are_not_looked_for(string config, bool isFound)
    {
        folder.RuleSet();
        folder.Write("team/waivers/x.waivers.json", "{ \"waivers\": [ { \"id\": \"w\", \"rule\": \"any\" } ] }");
        if (config.Length > 0)
        {
            folder.Write("team/ruleskit.json", config);
        }

        var run = ToolRun.Run("lint", Path.Combine(folder.Path, "team"));
        run.Out.Contains("error RK0009: ", StringComparison.Ordinal).ShouldBe(isFound);
        run.Out.ShouldContain("error RK0003: ");
    }

    [Fact]
    public void A_plan_that_a_test_names_is_linted_wherever_it_lies()
    {
        folder.RuleSet();
        folder.Write("elsewhere/plan.json", "{}");
        folder.Write(
            "tests/x.tests.json",
            "{ \"rules\": \"../strategy.rules.json\", \"tests\": [ { \"name\": \"n\", \"plan\": \"../elsewhere/plan.json\", \"expect\": { \"verdict\": \"compliant\" } } ] }"
        );
        ToolRun.Run("lint", folder.Path).Out.ShouldContain("elsewhere/plan.json\n");
    }

    [Fact]
    public void A_window_that_no_plan_beside_the_rule_set_reaches_is_told()
    {
        var path = folder.RuleSet(f =>
            f.Replace(
                "\"from\": \"2024-04-23\", \"for\": \"P3Y\"",
                "\"from\": \"2064-04-23\", \"for\": \"P3Y\"",
                StringComparison.Ordinal
            )
        );
        ToolRun.Run("lint", path).Out.ShouldNotContain("RK2022");
        folder.Write("plans/base.json", File.ReadAllText(Repository.BasePlan));
        ToolRun.Run("lint", path).Out.ShouldContain("warning RK2022: ");
    }

    [Fact]
    public void Other_json_files_of_a_folder_are_left_alone_and_one_that_is_named_is_refused()
    {
        var other = folder.Write("package.json", "{");
        folder.RuleSet();
        ToolRun.Run("lint", folder.Path).Out.ShouldContain("No problems in 1 document.");
        var run = ToolRun.Run("lint", other);
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        run.Error.ShouldContain("is none of the documents that are linted");
    }

    [Fact]
    public void What_cannot_be_read_is_told_and_the_rest_is_linted()
    {
        folder.Write("x.waivers.json", [0xFF, 0xFF]);
        folder.RuleSet(f => f.Replace("\"title\"", "\"tilte\"", StringComparison.Ordinal));
        var run = ToolRun.Run("lint", folder.Path, "nowhere.rules.json");
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        run.Error.ShouldContain("is no UTF-8 text");
        run.Error.ShouldContain("There is no file nowhere.rules.json.");
        run.Out.ShouldContain("Did you mean 'title'?");
    }

    [Theory]
    [InlineData("No path is named", "lint")]
    [InlineData("Did you mean '--format'?", "lint", "rules", "--fromat")]
    [InlineData("Did you mean 'sarif'?", "lint", "rules", "--format", "sarf")]
    public void Bad_usage_is_told(string message, params string[] args)
    {
        var run = ToolRun.Run(args);
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        run.Error.Replace("\n  ", " ", StringComparison.Ordinal).ShouldContain(message);
    }

    [Fact]
    public void Inputs_tell_which_names_of_a_workflow_are_not_there()
    {
        var workflow = folder.Write(
            "discounts.json",
            """{ "WorkflowName": "W", "Rules": [{ "RuleName": "A", "Expression": "order.contry == \"NO\"" }] }"""
        );
        var inputs = folder.Write("order.json", """{ "order": { "country": "NO" } }""");

        ToolRun.Run("lint", workflow).ExitCode.ShouldBe(ExitCode.Fine);
        var run = ToolRun.Run("lint", workflow, "--inputs", inputs);
        run.Out.ShouldContain("RK4007");
        run.Out.ShouldContain("country");
        run.ExitCode.ShouldBe(ExitCode.Findings);
    }

    [Fact]
    public void Inputs_that_can_not_be_read_are_bad_input()
    {
        var workflow = folder.Write("discounts.json", """{ "WorkflowName": "W", "Rules": [] }""");
        var run = ToolRun.Run("lint", workflow, "--inputs", folder.Write("order.json", "[1,"));
        run.Error.ShouldContain("order.json");
        run.ExitCode.ShouldBe(ExitCode.BadInput);
    }
}
