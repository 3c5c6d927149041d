using System.Text.Json;
using System.Xml.Linq;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Linting;

public sealed class LintFormatTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    private static ToolRun Lint(string format) => ToolRun.Run("lint", Repository.BrokenRuleSet, "--format", format);

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("junit")]
    public void A_format_stays_as_it_is(string format)
    {
        var run = Lint(format);
        run.ExitCode.ShouldBe(ExitCode.Findings);
        run.Error.ShouldBeEmpty();
        GoldenFile.ShouldMatch("lint-broken-" + format, run.Out);
    }

    [Fact]
    public void Sarif_places_are_the_very_characters()
    {
        using var log = JsonDocument.Parse(Lint("sarif").Out);
        var run = log.RootElement.GetProperty("runs")[0];
        run.GetProperty("columnKind").GetString().ShouldBe("utf16CodeUnits");
        var lines = File.ReadAllLines(Repository.BrokenRuleSet);
        var marked = run.GetProperty("results").EnumerateArray().Select(r => Marked(r, lines)).ToArray();
        marked.ShouldContain("Lunches");
        marked.ShouldContain("\"sverity\"");
        marked.ShouldContain("=");
    }

    [Fact]
    public void Sarif_rules_are_those_of_the_results()
    {
        using var log = JsonDocument.Parse(Lint("sarif").Out);
        var run = log.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            rule.GetProperty("id").GetString().ShouldBe(result.GetProperty("ruleId").GetString());
        }
    }

    [Fact]
    public void JUnit_counts_are_those_of_its_elements()
    {
        folder.Write("a.waivers.json", "{ \"waivers\": [] }");
        folder.Write("b.waivers.json", "{ \"waivres\": [] }");
        folder.Write("c.waivers.json", [0xFF]);
        var root = XDocument.Parse(ToolRun.Run("lint", folder.Path, "--format", "junit").Out).Root!;
        root.Name.LocalName.ShouldBe("testsuites");
        root.Elements().Count().ShouldBe(4);
        foreach (var suite in root.Elements())
        {
            suite.Name.LocalName.ShouldBe("testsuite");
            suite.Elements().ShouldAllBe(e => e.Name.LocalName == "testcase");
            Number(suite, "tests").ShouldBe(suite.Elements().Count());
            Number(suite, "failures").ShouldBe(suite.Descendants("failure").Count());
            Number(suite, "errors").ShouldBe(suite.Descendants("error").Count());
            suite.Elements().ShouldAllBe(e => e.Attribute("name") != null && e.Attribute("classname") != null);
        }

        root.Descendants("failure").Count().ShouldBe(2);
        root.Descendants("error").Count().ShouldBe(1);
    }

    [Fact]
    public void Characters_that_a_format_gives_a_meaning_are_written_so_that_they_have_none()
    {
        folder.Write("50%,a&b.waivers.json", "{ \"<wai\\u0001vres>\": [] }");
        var annotations = ToolRun.Run("lint", folder.Path, "--format", "github").Out;
        annotations.ShouldContain("50%25%2Ca&b.waivers.json");
        var suites = XDocument.Parse(ToolRun.Run("lint", folder.Path, "--format", "junit").Out);
        suites.Root!.Elements().Single().Attribute("name")!.Value.ShouldEndWith("50%,a&b.waivers.json");
    }

    private static int Number(XElement element, string name) =>
        int.Parse(element.Attribute(name)!.Value, System.Globalization.CultureInfo.InvariantCulture);

    private static string Marked(JsonElement result, string[] lines)
    {
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        var (line, column) = (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32());
        return lines[line - 1][(column - 1)..(region.GetProperty("endColumn").GetInt32() - 1)];
    }
}
