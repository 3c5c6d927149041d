using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Checking;

public sealed class BadDocumentTests : IDisposable
{
    private static readonly string SchemaFolder = Repository.Root.Replace('\\', '/') + "/rules/schema";

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_rule_set_with_errors_is_refused_whole_and_every_error_is_shown()
    {
        var run = ToolRun.Run("check", Repository.BasePlan, "--rules", Repository.BrokenRuleSet);
        run.ExitCode.ShouldBe(ExitCode.Findings);
        run.Out.ShouldBeEmpty();
        GoldenFile.ShouldMatch("rule-set-with-errors", run.Error);
    }

    [Fact]
    public void Warnings_are_shown_shortly_and_plans_are_checked()
    {
        var text = File.ReadAllText(Repository.RuleSet)
            .Replace("../schema", SchemaFolder, StringComparison.Ordinal)
            .Replace(
                "\"definitions\": {",
                "\"definitions\": { \"unread\": \"plan.Launches\",",
                StringComparison.Ordinal
            );
        var path = folder.Write("warned.rules.json", text);
        var run = ToolRun.Run("check", Repository.BasePlan, "--rules", path);
        run.ExitCode.ShouldBe(ExitCode.Fine);
        run.Error.ShouldContain("warning RK2004: ");
        run.Error.ShouldNotContain("^");
        run.Out.ShouldContain("✓ COMPLIANT");
    }

    [Fact]
    public void One_broken_rule_set_of_several_stops_the_check()
    {
        var text = File.ReadAllText(Repository.RuleSet).Replace("../schema", SchemaFolder, StringComparison.Ordinal);
        folder.Write("a-fine.rules.json", text);
        folder.Write("b-broken.rules.json", "{}");
        var run = ToolRun.Run("check", Repository.BasePlan, "--rules", folder.Path);
        run.ExitCode.ShouldBe(ExitCode.Findings);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldEndWith("Refused: no plan was checked.\n");
    }

    [Theory]
    [InlineData("--rules", "There is no file or folder nowhere.json.")]
    [InlineData("--waivers", "There is no file nowhere.json.")]
    [InlineData("--scenarios", "There is no file nowhere.json.")]
    public void A_document_that_cannot_be_read_is_bad_input(string option, string message)
    {
        string[] rules = option == "--rules" ? [] : ["--rules", Repository.Rules];
        var run = ToolRun.Run(["check", Repository.BasePlan, .. rules, option, "nowhere.json"]);
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain(message);
    }

    [Fact]
    public void A_folder_without_rule_sets_is_bad_input()
    {
        var run = ToolRun.Run("check", Repository.BasePlan, "--rules", folder.Path);
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        run.Error.ShouldContain("holds no rule set");
    }

    [Theory]
    [InlineData(
        "--waivers",
        "{ \"waivers\": [ { \"id\": \"w\", \"rule\": \"cars-stay-domestik\" } ] }",
        "Did you mean 'cars-stay-domestic'?"
    )]
    [InlineData("--waivers", "{ \"waivres\": [] }", "error RK0002: ")]
    [InlineData("--scenarios", "{ \"scenarios\": [ { \"id\": \"s\" } ] }", "error RK0003: ")]
    [InlineData("--scenarios", "[", "error RK0001: ")]
    public void Mistakes_in_other_documents_stop_the_check(string option, string text, string message)
    {
        var run = ToolRun.Check(Repository.BasePlan, option, folder.Write("document.json", text));
        run.ExitCode.ShouldBe(ExitCode.Findings);
        run.Out.ShouldBeEmpty();
        run.Error.Replace("\n  ", " ", StringComparison.Ordinal).ShouldContain(message);
    }

    [Fact]
    public void Mistakes_of_all_documents_are_shown_at_once()
    {
        var run = ToolRun.Check(
            Repository.BasePlan,
            "--waivers",
            folder.Write("w.waivers.json", "{}"),
            "--scenarios",
            folder.Write("s.scenarios.json", "{}")
        );
        run.Error.ShouldContain("w.waivers.json(1,1): error RK0003: ");
        run.Error.ShouldContain("s.scenarios.json(1,1): error RK0003: ");
    }
}
