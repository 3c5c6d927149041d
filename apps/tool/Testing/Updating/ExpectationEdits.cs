using RulesKit.Engine.Rendering;
using RulesKit.Engine.RuleTests;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Fixes;
using RulesKit.Language.Json;

namespace RulesKit.Tool.Testing.Updating;

/// <summary>Writes down what came of a test that does not say what it expects. What it does say is left as it is.</summary>
internal static class ExpectationEdits
{
    /// <summary>The edits of the test file; none when nothing is missing or the test could not be run.</summary>
    public static IEnumerable<TextEdit> Of(RuleTestResult result)
    {
        if (result.Test.Verdict is not null || result.Verdict is not { } verdict)
        {
            return [];
        }

        var open = verdict
            .Rules.Where(r => r.Outcome != Outcome.Passed && !result.Test.Rules.ContainsKey(r.Id))
            .Select(r => (r.Id, Value(Written(r))))
            .ToArray();
        (string, Func<string?, string>) answer = ("verdict", Value($"\"{VerdictNames.Of(verdict.Compliance)}\""));
        (string, Func<string?, string>) rules = ("rules", indent => PropertyInsertion.Object(indent, open));
        if (result.Test.Json.Find("expect")?.Value is not JsonObject expect)
        {
            (string, Func<string?, string>)[] all = open.Length == 0 ? [answer] : [answer, rules];
            return
            [
                PropertyInsertion.Append(result.Test.Json, ("expect", indent => PropertyInsertion.Object(indent, all))),
            ];
        }

        return Fill(expect, answer, rules, open);
    }

    private static IEnumerable<TextEdit> Fill(
        JsonObject expect,
        (string, Func<string?, string>) answer,
        (string, Func<string?, string>) rules,
        (string, Func<string?, string>)[] open
    )
    {
        if (open.Length == 0)
        {
            yield return PropertyInsertion.Append(expect, answer);
        }
        else if (expect.Find("rules")?.Value is JsonObject named)
        {
            yield return PropertyInsertion.Append(named, open);
            yield return PropertyInsertion.Append(expect, answer);
        }
        else
        {
            yield return PropertyInsertion.Append(expect, answer, rules);
        }
    }

    private static string Written(RuleVerdict rule)
    {
        var outcome = $"\"{VerdictNames.Of(rule.Outcome)}\"";
        if (rule.Findings.Count == 0)
        {
            return outcome;
        }

        var places = TestDifference.Places(rule).Select(p => $"\"{p}\"");
        return $"{{ \"outcome\": {outcome}, \"at\": [{string.Join(", ", places)}] }}";
    }

    private static Func<string?, string> Value(string written) => _ => written;
}
