using RulesKit.Engine.Rendering;
using RulesKit.Engine.Verdicts;
using RulesKit.Tool.Reports.Linting;

namespace RulesKit.Tool.Starting;

/// <summary>A test file to begin with: it holds what a plan gives today, so that a change of that is seen.</summary>
internal static class TestStarter
{
    public static string For(string path, string ruleSet, string plan, Verdict verdict)
    {
        using var output = new StringWriter();
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("rules", NewFiles.NameFrom(path, ruleSet));
                json.WriteArray(
                    "tests",
                    [verdict],
                    test =>
                    {
                        json.WriteString("name", "the plan as it stands today; write here what must hold");
                        json.WriteString("plan", NewFiles.NameFrom(path, plan));
                        json.WriteObject(
                            "expect",
                            () =>
                            {
                                json.WriteString("verdict", VerdictNames.Of(test.Compliance));
                                json.WriteObject("rules", () => WriteRules(json, test));
                            }
                        );
                    }
                );
                json.WriteEndObject();
            }
        );
        return output.ToString();
    }

    /// <summary>Rules that are not named are expected to pass.</summary>
    private static void WriteRules(System.Text.Json.Utf8JsonWriter json, Verdict verdict)
    {
        foreach (var rule in verdict.Rules.Where(r => r.Outcome != Outcome.Passed))
        {
            json.WriteString(rule.Id, VerdictNames.Of(rule.Outcome));
        }
    }
}
