using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Checking;

public sealed class CheckFormatTests
{
    private const string German = Repository.Plans + "german-launch-2026.json";

    [Theory]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void A_format_stays_as_it_is(string format)
    {
        var run = ToolRun.Check(German, "--format", format);
        run.ExitCode.ShouldBe(ExitCode.Findings);
        run.Error.ShouldBeEmpty();
        GoldenFile.ShouldMatch("check-" + format, run.Out);
    }

    [Fact]
    public void Several_plans_and_what_went_wrong_read_well_as_a_comment()
    {
        var run = ToolRun.Check(
            Repository.BasePlan,
            Repository.Plans + "holes.json",
            "nowhere.json",
            "--format",
            "markdown"
        );
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        GoldenFile.ShouldMatch("check-several-markdown", run.Out);
    }

    [Fact]
    public void Sarif_places_are_the_very_characters()
    {
        var lines = File.ReadAllLines(German);
        var marked = Results(ToolRun.Check(German, "--format", "sarif")).Select(r => Marked(r, lines)).ToArray();
        marked.ShouldContain("\"DE\"");
        marked.ShouldContain("\"2027-Q2\"");
    }

    [Fact]
    public void Sarif_knows_every_rule_that_was_looked_at_and_results_name_them()
    {
        using var log = JsonDocument.Parse(ToolRun.Check(German, "--format", "sarif").Out);
        var run = log.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        rules.GetArrayLength().ShouldBe(34);
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            rule.GetProperty("id").GetString().ShouldBe(result.GetProperty("ruleId").GetString());
        }
    }

    [Fact]
    public void A_waived_finding_is_suppressed_with_the_reason_of_its_waiver()
    {
        var run = ToolRun.Check(
            Repository.Plans + "german-pilot-2026.json",
            "--waivers",
            Repository.Waivers,
            "--as-of",
            "2024-06-01",
            "--format",
            "sarif"
        );
        run.ExitCode.ShouldBe(ExitCode.Fine);
        var results = Results(run);
        results.ShouldNotBeEmpty();
        foreach (var result in results)
        {
            var suppression = result.GetProperty("suppressions")[0];
            suppression.GetProperty("status").GetString().ShouldBe("accepted");
            suppression.GetProperty("justification").GetString().ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Fact]
    public void Mistakes_of_rule_sets_and_plans_are_results_too()
    {
        var refused = ToolRun.Run(
            "check",
            Repository.BasePlan,
            "--rules",
            Repository.BrokenRuleSet,
            "--format",
            "sarif"
        );
        refused.ExitCode.ShouldBe(ExitCode.Findings);
        Results(refused).ShouldContain(r => r.GetProperty("ruleId").GetString() == "RK1003");
        using var folder = new TempFolder();
        var plan = folder.WritePlan("bad.json", "\"CNY\"", "42");
        var unfit = ToolRun.Check(plan, "--format", "sarif");
        unfit.ExitCode.ShouldBe(ExitCode.BadInput);
        Results(unfit).ShouldContain(r => r.GetProperty("ruleId").GetString() == "plan");
    }

    [Theory]
    [InlineData("error")]
    [InlineData("unknown")]
    [InlineData("warning")]
    public void JUnit_has_a_failure_exactly_where_the_run_fails(string failOn)
    {
        foreach (var plan in Directory.GetFiles(Repository.Plans).Order(StringComparer.Ordinal))
        {
            var run = ToolRun.Check(plan, "--format", "junit", "--fail-on", failOn);
            var root = XDocument.Parse(run.Out).Root!;
            root.Descendants("failure").Any().ShouldBe(run.ExitCode == ExitCode.Findings, plan);
            foreach (var suite in root.Elements("testsuite"))
            {
                Number(suite, "tests").ShouldBe(suite.Elements("testcase").Count());
                Number(suite, "failures").ShouldBe(suite.Descendants("failure").Count());
                Number(suite, "skipped").ShouldBe(suite.Descendants("skipped").Count());
            }
        }
    }

    [Fact]
    public void Mistakes_of_documents_are_errors_in_junit()
    {
        var run = ToolRun.Run("check", Repository.BasePlan, "--rules", Repository.BrokenRuleSet, "--format", "junit");
        XDocument.Parse(run.Out).Descendants("error").ShouldNotBeEmpty();
        XDocument
            .Parse(ToolRun.Check("nowhere.json", "--format", "junit").Out)
            .Descendants("error")
            .Count()
            .ShouldBe(1);
    }

    [Fact]
    public void Texts_of_a_plan_neither_format_nor_call_anybody_in_a_comment()
    {
        using var folder = new TempFolder();
        var plan = folder.WritePlan(
            "hostile.json",
            "\"Group plan 2024 to 2028 after the SU7 launch\"",
            "\"**bold** @team #12 <img src=x> [a](http://x) | `code` \\u202e \\u001b[31m\""
        );
        var text = ToolRun.Check(plan, "--format", "markdown").Out;
        var title = text.Split('\n')[0];
        title.ShouldContain("\\*\\*bold\\*\\* &#64;team &#35;12 &#60;img src=x&#62; \\[a\\](http://x) \\| \\`code\\`");
        title.ShouldContain("\\\\u202e");
        text.ShouldNotContain('\u202e');
        text.ShouldNotContain('\u001b');
    }

    private static JsonElement[] Results(ToolRun run)
    {
        using var log = JsonDocument.Parse(run.Out);
        return log.RootElement.Clone().GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToArray();
    }

    private static string Marked(JsonElement result, string[] lines)
    {
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        var (line, column) = (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32());
        return lines[line - 1][(column - 1)..(region.GetProperty("endColumn").GetInt32() - 1)];
    }

    private static int Number(XElement element, string name) =>
        element.Attribute(name) is { } attribute ? int.Parse(attribute.Value, CultureInfo.InvariantCulture) : 0;
}
