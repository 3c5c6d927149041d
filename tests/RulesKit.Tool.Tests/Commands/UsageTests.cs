using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData("", "No command is named.")]
    [InlineData("chek plan.json", "There is no command chek. Did you mean 'check'?")]
    [InlineData("--verison", "There is no option --verison. Did you mean '--version'?")]
    [InlineData("check", "No plan is named")]
    [InlineData("check plan.json", "--rules is missing")]
    [InlineData("check plan.json --rulez x", "There is no option --rulez. Did you mean '--rules'?")]
    [InlineData("check plan.json --rules x --no-colour", "There is no option --no-colour. Did you mean '--no-color'?")]
    [InlineData("check plan.json --rules x -f json", "There is no option -f.")]
    [InlineData("check plan.json --rules", "--rules needs a value.")]
    [InlineData("check plan.json --rules --format json", "--rules needs a value, and found --format.")]
    [InlineData("check plan.json --rules x --rules y", "--rules is given more than once.")]
    [InlineData("check plan.json --rules x --waivers --scenarios y", "--waivers needs a value, and found --scenarios.")]
    [InlineData(
        "check plan.json --rules x --format xml",
        "--format xml is unknown; it is text, json, sarif, junit, markdown or html."
    )]
    [InlineData("check plan.json --rules x --format jsom", "'json'?")]
    [InlineData("check plan.json --rules x --fail-on eror", "'error'?")]
    [InlineData("check plan.json --rules x --as-of 2024-02-30", "--as-of 2024-02-30 is no date")]
    [InlineData("check plan.json --rules x --as-of 23.04.2024", "write year, month and day as 2027-04-23")]
    public void Bad_usage_is_told_with_an_example(string line, string message)
    {
        var run = ToolRun.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain(message);
        run.Error.ShouldContain("Example:\n  ruleskit check plan.json --rules");
        run.Error.ShouldContain("--help tells more.");
    }

    [Fact]
    public void All_mistakes_are_told_at_once()
    {
        var run = ToolRun.Run("check", "--format", "xml", "--as-of", "never");
        run.Error.ShouldContain("No plan is named");
        run.Error.ShouldContain("--rules is missing");
        run.Error.ShouldContain("--format xml");
        run.Error.ShouldContain("--as-of never");
    }

    [Fact]
    public void An_empty_plan_name_is_bad_usage() => ToolRun.Check("").Error.ShouldContain("A plan's name is empty.");

    [Fact]
    public void A_plan_name_with_an_at_sign_is_no_file_of_further_arguments()
    {
        using var folder = new TempFolder();
        var plan = folder.Write("@plans.json", File.ReadAllText(Repository.BasePlan));
        ToolRun.Check(plan).ExitCode.ShouldBe(ExitCode.Fine);
        ToolRun.Check("@nowhere").Error.ShouldContain("There is no file @nowhere.");
    }
}
