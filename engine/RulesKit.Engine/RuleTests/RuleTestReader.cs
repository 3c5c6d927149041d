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
    /// <param name="source">The text.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="allowsDrafts">Whether a test may leave open what it expects, for somebody to fill it in.</param>
    public static RuleTestFile? Read(SourceText source, DiagnosticBag diagnostics, bool allowsDrafts = false)
    {
        if (DocumentReader.Open(source, "A test file", diagnostics) is not { } reader)
        {
            return null;
        }

        var ruleSet = reader.RequiredText("rules");
        reader.Required("tests");
        var tests = reader
            .Objects("tests", "A test")
            .Select(test => ReadTest(test, allowsDrafts))
            .OfType<RuleTest>()
            .ToArray();
        reader.End();
        return ruleSet is null ? null : new RuleTestFile(ruleSet, tests);
    }

    private static RuleTest? ReadTest(DocumentReader reader, bool allowsDrafts)
    {
        var (name, plan) = (reader.RequiredText("name"), reader.RequiredText("plan"));
        var asOf = reader.Date("asOf");
        var waivers = reader.Text("waivers");
        var scenario = ReadScenario(reader.Nested("scenario", "A test's scenario"));
        var changes = ChangeReader.Read(reader);
        var isDraft = allowsDrafts && reader.Json.Find("expect") is null;
        var expected = isDraft ? (null, []) : ReadExpectation(reader, allowsDrafts);
        reader.End();
        if (name is null || plan is null || expected is null)
        {
            return null;
        }

        return new RuleTest
        {
            Json = reader.Json,
            Name = name,
            Plan = plan,
            AsOf = asOf,
            Waivers = waivers,
            Scenario = scenario,
            Changes = changes,
            Verdict = expected.Value.Verdict,
            Rules = expected.Value.Rules,
        };
    }

    private static (JsonString, JsonString)? ReadScenario(DocumentReader? reader)
    {
        if (reader is null)
        {
            return null;
        }

        var (file, id) = (reader.RequiredText("file"), reader.RequiredText("id"));
        reader.End();
        return file is null || id is null ? null : (file, id);
    }

    private static (Compliance? Verdict, Dictionary<string, ExpectedOutcome> Rules)? ReadExpectation(
        DocumentReader test,
        bool allowsDrafts
    )
    {
        test.Required("expect");
        if (test.Nested("expect", "\"expect\"") is not { } reader)
        {
            return null;
        }

        var isDraft = allowsDrafts && reader.Json.Find("verdict") is null;
        if (!isDraft)
        {
            reader.Required("verdict");
        }

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
        return verdict is null && !isDraft ? null : (verdict, rules);
    }

    private static ExpectedOutcome? ReadOutcome(DocumentReader rules, JsonProperty property)
    {
        if (property.Value is JsonString)
        {
            return rules.Option(property.Name, Outcomes) is { } outcome
                ? new ExpectedOutcome(outcome, null, property.NameNode.Location)
                : null;
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
        return expected is null
            ? null
            : new ExpectedOutcome(expected.Value, saysWhere ? at : null, property.NameNode.Location);
    }
}
