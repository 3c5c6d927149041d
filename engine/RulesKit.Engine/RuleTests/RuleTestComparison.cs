using RulesKit.Engine.Verdicts;
using RulesKit.Language.Text;

namespace RulesKit.Engine.RuleTests;

/// <summary>Holds a verdict against what a test expects.</summary>
internal static class RuleTestComparison
{
    /// <summary>What differs: the verdict first, then rules in the order of the rule set.</summary>
    public static IEnumerable<TestDifference> Differences(RuleTest test, Verdict verdict)
    {
        if (test.Verdict is { } expected && verdict.Compliance != expected)
        {
            yield return TestDifference.OfVerdict(expected, verdict.Compliance, PlaceOfVerdict(test));
        }

        foreach (var rule in verdict.Rules)
        {
            if (Difference(test, rule) is { } difference)
            {
                yield return difference;
            }
        }
    }

    /// <summary>In what a rule differs from what the test expects of it; null when it does not.</summary>
    public static TestDifference? Difference(RuleTest test, RuleVerdict rule)
    {
        var expected = test.Rules.GetValueOrDefault(rule.Id);
        if (expected is null && test.Verdict is null)
        {
            // A draft expects nothing but what it names.
            return null;
        }

        var outcome = expected?.Outcome ?? Outcome.Passed;
        var location = expected?.Location ?? test.Name.Location;
        if (rule.Outcome != outcome)
        {
            return TestDifference.OfOutcome(outcome, rule, location);
        }

        if (expected?.At is not { } at)
        {
            return null;
        }

        var places = TestDifference.Places(rule);
        var (absent, surplus) = (Without(at, places), Without(places, at));
        return absent.Length + surplus.Length == 0
            ? null
            : TestDifference.OfOutcome(outcome, rule, location) with
            {
                Absent = absent,
                Surplus = surplus,
            };
    }

    private static Location PlaceOfVerdict(RuleTest test) =>
        (test.Json.Find("expect")?.Value as Language.Json.JsonObject)?.Find("verdict")?.Value.Location
        ?? test.Name.Location;

    private static string[] Without(IReadOnlyList<string> places, IReadOnlyList<string> others) =>
        places.Except(others, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
}
