using RulesKit.Engine.Rendering;
using RulesKit.Engine.Verdicts;

namespace RulesKit.Engine.RuleTests;

/// <summary>Holds a verdict against what a test expects.</summary>
internal static class RuleTestComparison
{
    private static readonly ExpectedOutcome Passed = new(Outcome.Passed, null);

    /// <summary>What differs, one sentence each.</summary>
    public static IEnumerable<string> Differences(RuleTest test, Verdict verdict)
    {
        var known = verdict.Rules.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var id in test.Rules.Keys.Where(id => !known.Contains(id)))
        {
            yield return $"The rule set has no rule \"{id}\".";
        }

        if (verdict.Compliance != test.Verdict)
        {
            yield return $"The verdict is {VerdictNames.Of(verdict.Compliance)}; {VerdictNames.Of(test.Verdict)} was expected.";
        }

        foreach (var rule in verdict.Rules)
        {
            if (Difference(test.Rules.GetValueOrDefault(rule.Id, Passed), rule) is { } difference)
            {
                yield return difference;
            }
        }
    }

    private static string? Difference(ExpectedOutcome expected, RuleVerdict rule)
    {
        var places = rule.Findings.Select(f => f.Pointer).Distinct().Order(StringComparer.Ordinal).ToArray();
        if (rule.Outcome != expected.Outcome)
        {
            var findings = string.Concat(rule.Findings.Take(3).Select(f => $" [{f.Pointer}] {f.Message}"));
            return $"{rule.Id} is {VerdictNames.Of(rule.Outcome)}; {VerdictNames.Of(expected.Outcome)} was expected.{findings}";
        }

        if (expected.At is null || places.SequenceEqual(expected.At.Distinct().Order(StringComparer.Ordinal)))
        {
            return null;
        }

        return $"{rule.Id} has findings at {Show(places)}; {Show(expected.At)} was expected.";
    }

    private static string Show(IReadOnlyList<string> pointers) =>
        pointers.Count == 0 ? "no place" : string.Join(", ", pointers.Select(p => $"\"{p}\""));
}
