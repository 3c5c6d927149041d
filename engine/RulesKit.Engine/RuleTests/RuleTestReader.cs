using RulesKit.Engine.Changes;
using RulesKit.Engine.Rendering;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Documents;
using RulesKit.Language.Json;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Text;

namespace RulesKit.Engine.RuleTests;

/// <summary>Reads a test file.</summary>
internal static class RuleTestReader
{
    private static readonly Dictionary<string, Outcome> Outcomes = VerdictNames.Outcomes.ToDictionary(
        VerdictNames.Of,
        StringComparer.Ordinal
    );

    private static readonly Dictionary<string, Compliance> Verdicts = Enum.GetValues<Compliance>()
        .ToDictionary(VerdictNames.Of, StringComparer.Ordinal);

    /// <summary>The tests; null when the file is no test file at all (reported).</summary>
    public static RuleTestFile? Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (DocumentReader.Open(source, "A test file", diagnostics) is not { } reader)
        {
            return null;
        }

        var ruleSet = reader.RequiredText("rules");
        reader.Required("tests");
        var tests = reader.Objects("tests", "A test").Select(ReadTest).OfType<RuleTest>().ToArray();
        reader.End();
        return ruleSet is null ? null : new RuleTestFile(ruleSet.Value, tests);
    }

    private static RuleTest? ReadTest(DocumentReader reader)
    {
        var (name, plan) = (reader.RequiredText("name"), reader.RequiredText("plan"));
        reader.Required("expect");
        var asOf = reader.Date("asOf");
        var waivers = reader.Text("waivers")?.Value;
        var scenario = ReadScenario(reader.Nested("scenario", "A test's scenario"));
        var changes = ChangeReader.Read(reader);
        var expect = reader.Nested("expect", "\"expect\"");
        reader.End();
        if (name is null || plan is null || expect is null || ReadExpectation(expect) is not { } expected)
        {
            return null;
        }

        return new RuleTest
        {
            Name = name,
            Plan = plan.Value,
            AsOf = asOf,
            Waivers = waivers,
            Scenario = scenario,
            Changes = changes,
            Verdict = expected.Verdict,
            Rules = expected.Rules,
        };
    }

    private static (string, string)? ReadScenario(DocumentReader? reader)
    {
        if (reader is null)
        {
            return null;
        }

        var (file, id) = (reader.RequiredText("file"), reader.RequiredText("id"));
        reader.End();
        return file is null || id is null ? null : (file.Value, id.Value);
    }

    private static (Compliance Verdict, Dictionary<string, ExpectedOutcome> Rules)? ReadExpectation(
        DocumentReader reader
    )
    {
        reader.Required("verdict");
        var verdict = reader.Option("verdict", Verdicts);
        var rules = new Dictionary<string, ExpectedOutcome>(StringComparer.Ordinal);
        if (reader.Object("rules") is { } listed)
        {
            var list = new DocumentReader(listed, "\"rules\"", reader.Diagnostics);
            foreach (var property in listed.Properties)
            {
                Identifiers.Check(list, property.NameNode, "rules");
                if (ReadOutcome(list, property) is { } outcome)
                {
                    rules[property.Name] = outcome;
                }
            }
        }

        reader.End();
        return verdict is null ? null : (verdict.Value, rules);
    }

    private static ExpectedOutcome? ReadOutcome(DocumentReader rules, JsonProperty property)
    {
        if (property.Value is JsonString)
        {
            return rules.Option(property.Name, Outcomes) is { } outcome ? new ExpectedOutcome(outcome, null) : null;
        }

        if (rules.Nested(property.Name, "An expected outcome") is not { } reader)
        {
            return null;
        }

        reader.Required("outcome");
        var expected = reader.Option("outcome", Outcomes);
        var at = reader.AnyTexts("at").Select(t => t.Value).ToArray();
        var saysWhere = reader.Json.Find("at") is not null;
        reader.End();
        return expected is null ? null : new ExpectedOutcome(expected.Value, saysWhere ? at : null);
    }
}
