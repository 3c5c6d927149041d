using System.Text.Json;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Commands;

public sealed class RunTests
{
    private const string Workflow = """
        { "WorkflowName": "Discounts", "Rules": [
          { "RuleName": "Loyal", "Expression": "input1.loyalty > 2", "ErrorMessage": "Only $(input1.loyalty)" },
          { "RuleName": "Known", "Expression": "input1.country in (\"NO\", \"SE\")" } ] }
        """;

    [Fact]
    public void A_workflow_is_answered_with_the_values_that_were_read()
    {
        var run = Run(Workflow, """{ "input1": { "loyalty": 1, "country": "NO" } }""");
        run.ExitCode.ShouldBe(ExitCode.Fine);
        run.Out.ShouldContain("✗ Loyal\n    Only 1\n    input1.loyalty = 1\n✓ Known\n");
        run.Out.ShouldContain("2 rules: 1 true, 1 false, 0 broken");
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public void A_broken_rule_is_a_finding_with_its_place_and_reason()
    {
        var run = Run(Workflow, """{ "input1": { "loyalty": 1, "contry": "NO" } }""");
        run.ExitCode.ShouldBe(ExitCode.Findings);
        run.Out.ShouldContain("! Known");
        run.Out.ShouldContain("line 3, column 41: The input has no member 'country' here. Did you mean 'contry'?");
    }

    [Fact]
    public void Programs_get_JSON()
    {
        var run = Run(Workflow, """{ "input1": { "loyalty": 3, "country": "NO" } }""", "--format", "json");
        var rules = JsonDocument.Parse(run.Out).RootElement.GetProperty("rules");
        rules[0].GetProperty("outcome").GetString().ShouldBe("true");
        rules[0].GetProperty("evidence")[0].GetProperty("value").GetInt32().ShouldBe(3);
    }

    [Fact]
    public void What_cannot_be_loaded_is_bad_input_with_its_place()
    {
        var run = Run("""{ "WorkflowName": "W", "Rules": [ { "RuleName": "A" } ] }""", "{}");
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        run.Error.ShouldContain("RK4002");
        run.Out.ShouldBeEmpty();
    }

    [Fact]
    public void Of_several_workflows_one_is_named()
    {
        var two = $"[ {Workflow}, {Workflow.Replace("Discounts", "Other", StringComparison.Ordinal)} ]";
        Run(two, """{ "input1": {} }""").Error.ShouldContain("--workflow");
        Run(two, """{ "input1": { "loyalty": 3, "country": "NO" } }""", "--workflow", "Other")
            .Out.ShouldStartWith("Other\n");
        Run(two, """{ "input1": {} }""", "--workflow", "Othr").Error.ShouldContain("Did you mean 'Other'?");
        Run(two, """{ "input1": {} }""", "--workflow", "Othr").Error.ShouldNotContain("Parameter");
    }

    [Fact]
    public void A_file_without_a_workflow_is_told_so()
    {
        var run = Run("[]", "{}");
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        run.Error.ShouldContain("holds no workflow, so there is nothing to run.");
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("{ nothing")]
    public void Inputs_that_are_none_are_bad_input(string inputs) =>
        Run(Workflow, inputs).ExitCode.ShouldBe(ExitCode.BadInput);

    [Fact]
    public void Without_inputs_the_usage_is_shown()
    {
        var run = ToolRun.Run("run", "x.json");
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        run.Error.ShouldContain("--inputs");
    }

    [Fact]
    public void Workflows_are_linted_by_what_they_hold()
    {
        using var folder = new TempFolder();
        folder.Write(
            "flow.json",
            """{ "WorkflowName": "W", "Rules": [ { "RuleName": "A", "Expression": "1 ==" } ] }"""
        );
        var run = ToolRun.Run("lint", folder.Path);
        run.ExitCode.ShouldBe(ExitCode.Findings);
        run.Out.ShouldContain("RK4006");
    }

    private static ToolRun Run(string workflow, string inputs, params string[] more)
    {
        using var folder = new TempFolder();
        return ToolRun.Run([
            "run",
            folder.Write("flow.json", workflow),
            "--inputs",
            folder.Write("inputs.json", inputs),
            .. more,
        ]);
    }
}
