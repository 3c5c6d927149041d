using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Reports;

/// <summary>Every report for build servers is held against a schema that is narrower than those of Jenkins.</summary>
public sealed class JUnitSchemaTests
{
    private const string Broken = Repository.BrokenRuleSet;
    private const string Failing = "tests/RulesKit.Tool.Tests/Data/failing.tests.json";

    [Theory]
    [InlineData("lint", Broken)]
    [InlineData("lint", "rules")]
    [InlineData("test", Failing)]
    [InlineData("check", Repository.Plans, "--rules", Repository.Rules)]
    [InlineData("check", Repository.BasePlan, "--rules", Repository.Rules, "--scenarios", Repository.Scenarios)]
    [InlineData("check", Repository.BasePlan, "--rules", Broken)]
    [InlineData("check", "nowhere.json", "--rules", Repository.Rules)]
    public void Reports_for_build_servers_follow_their_schema(params string[] command)
    {
        var report = ToolRun.Run([.. command, "--format", "junit"]).Out;
        MistakesOf(report).ShouldBeEmpty(report);
    }

    [Theory]
    [InlineData(
        """<testsuites name="x"><testsuite name="s" tests="1" failures="0" errors="0"><testcase name="" classname="c" /></testsuite></testsuites>"""
    )]
    [InlineData(
        """<testsuites name="x"><testsuite name="s" tests="1" failures="0"><testcase name="n" classname="c" /></testsuite></testsuites>"""
    )]
    [InlineData("""<testsuites name="x"><testcase name="n" classname="c" /></testsuites>""")]
    public void The_schema_refuses_what_build_servers_refuse(string report) => MistakesOf(report).ShouldNotBeEmpty();

    private static List<string> MistakesOf(string report)
    {
        var schemas = new XmlSchemaSet();
        using var schema = XmlReader.Create("tests/RulesKit.Tool.Tests/Data/junit.xsd");
        schemas.Add(null, schema);
        var mistakes = new List<string>();
        XDocument.Parse(report).Validate(schemas, (_, e) => mistakes.Add(e.Message));
        return mistakes;
    }
}
