using System.Text.Json;
using System.Xml.Linq;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Testing;

public sealed class TestCommandTests : IDisposable
{
    /// <summary>One test that holds, and one for each way not to.</summary>
    private const string Failing = "tests/RulesKit.Tool.Tests/Data/failing.tests.json";

    private static readonly string[] Vacuous = ["going-abroad-needs-readiness", "price-cut-comes-with-improvement"];

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void All_tests_that_ship_hold()
    {
        var run = ToolRun.Run("test", Repository.Rules);
        run.Error.ShouldBeEmpty();
        run.Out.ShouldMatch(@"^\d+ tests passed, in \d+ files\.\n$");
        run.ExitCode.ShouldBe(ExitCode.Fine);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("junit")]
    public void What_failed_is_told_with_expected_found_and_places(string format)
    {
        var run = ToolRun.Run("test", Failing, "--format", format);
        GoldenFile.ShouldMatch($"test-failing-{format}", run.Out);
        run.ExitCode.ShouldBe(ExitCode.BadInput, "a plan is missing");
    }

    [Fact]
    public void JUnit_counts_are_those_of_its_elements()
    {
        var broken = folder.Write("broken.tests.json", "{ \"tests\": [] }");
        var run = ToolRun.Run("test", Failing, broken, "--format", "junit");
        var root = XDocument.Parse(run.Out).Root!;
        root.Elements().Count().ShouldBe(2);
        foreach (var suite in root.Elements("testsuite"))
        {
            Number(suite, "tests").ShouldBe(suite.Elements("testcase").Count());
            Number(suite, "failures").ShouldBe(suite.Descendants("failure").Count());
            Number(suite, "errors").ShouldBe(suite.Descendants("error").Count());
        }
    }

    [Fact]
    public void A_failing_test_exits_with_1()
    {
        var file = folder.Write("a.tests.json", Tests("going-abroad-needs-readiness"));
        ToolRun.Run("test", file).ExitCode.ShouldBe(ExitCode.Findings);
    }

    [Fact]
    public void A_broken_test_file_is_told_with_its_place_and_the_others_still_run()
    {
        folder.Write("a.tests.json", "{ \"rules\": \"x.rules.json\", \"testz\": [] }");
        folder.Write("b.tests.json", Tests());
        var run = ToolRun.Run("test", folder.Path);
        run.Error.ShouldContain("error RK0002");
        run.Out.ShouldContain("1 test passed, in 1 file.");
        run.ExitCode.ShouldBe(ExitCode.Findings);
    }

    [Fact]
    public void A_missing_rule_set_is_told_with_the_place_that_names_it()
    {
        var file = folder.Write("a.tests.json", "{ \"rules\": \"x.rules.json\", \"tests\": [] }");
        var run = ToolRun.Run("test", file);
        run.Error.ReplaceLineEndings(" ").ShouldContain("a.tests.json(1,12): the rule set of these tests can't be");
        run.ExitCode.ShouldBe(ExitCode.BadInput);
    }

    [Fact]
    public void A_rule_set_with_mistakes_is_told_once_for_all_files_that_name_it()
    {
        folder.Write("x.rules.json", "{ \"id\": \"x\", \"titel\": \"\" }");
        folder.Write("a.tests.json", "{ \"rules\": \"x.rules.json\", \"tests\": [] }");
        folder.Write("b.tests.json", "{ \"rules\": \"x.rules.json\", \"tests\": [] }");
        var run = ToolRun.Run("test", folder.Path);
        run.Error.Split("RK0002").Length.ShouldBe(2);
        run.ExitCode.ShouldBe(ExitCode.Findings);
    }

    [Theory]
    [InlineData("rules/schema", "holds no test file")]
    [InlineData("nowhere", "There is no file or folder nowhere.")]
    [InlineData(Repository.RuleSet, "is no test file")]
    public void Nothing_to_run_is_told_and_no_success(string path, string message)
    {
        var run = ToolRun.Run("test", path);
        run.Error.ReplaceLineEndings(" ").ShouldContain(message);
        run.ExitCode.ShouldBe(ExitCode.BadInput);
    }

    [Fact]
    public void A_filter_keeps_the_tests_of_a_rule_and_says_how_many_it_leaves_out()
    {
        var run = ToolRun.Run("test", Failing, "--filter", "going-abroad-needs-readiness", "--format", "json");
        var counts = JsonDocument.Parse(run.Out).RootElement.GetProperty("counts");
        counts.GetProperty("passed").GetInt32().ShouldBe(1);
        counts.GetProperty("failed").GetInt32().ShouldBe(2);
        counts.GetProperty("leftOut").GetInt32().ShouldBe(5);
    }

    [Fact]
    public void A_filter_finds_tests_by_a_part_of_their_name() =>
        ToolRun.Run("test", Failing, "--filter", "BASE PLAN").Out.ShouldContain("1 test passed");

    [Fact]
    public void A_filter_that_lets_nothing_through_is_a_mistake()
    {
        var run = ToolRun.Run("test", Failing, "--filter", "cars-stay-domestik");
        run.Error.ShouldContain("Did you mean 'cars-stay-domestic'?");
        run.ExitCode.ShouldBe(ExitCode.BadInput);
    }

    [Theory]
    [InlineData("--format", "xml", "it is one of text, json, junit")]
    [InlineData("--filter", "--format", "--filter needs a value")]
    public void Wrong_options_are_told(string option, string value, string message)
    {
        var run = ToolRun.Run("test", Failing, option, value);
        run.Error.ShouldContain(message);
        run.ExitCode.ShouldBe(ExitCode.BadInput);
    }

    [Fact]
    public void Help_shows_options_examples_and_exit_codes() =>
        GoldenFile.ShouldMatch("help-test", ToolRun.Run("test", "--help").Out);

    /// <summary>A test file with one test, in which the two rules without items are vacuous but for one.</summary>
    private static string Tests(string? expectedToPass = null)
    {
        var rules = Vacuous.Where(id => id != expectedToPass).Select(id => $"\"{id}\": \"vacuous\"");
        var root = Repository.Root.Replace('\\', '/');
        return $$"""
            {
              "rules": "{{root}}/{{Repository.RuleSet}}",
              "tests": [
                {
                  "name": "the base plan",
                  "plan": "{{root}}/{{Repository.BasePlan}}",
                  "expect": { "verdict": "compliant", "rules": { {{string.Join(", ", rules)}} } }
                }
              ]
            }
            """;
    }

    private static int Number(XElement element, string name) =>
        int.Parse(element.Attribute(name)!.Value, System.Globalization.CultureInfo.InvariantCulture);
}
