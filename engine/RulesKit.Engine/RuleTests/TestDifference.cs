using RulesKit.Engine.Rendering;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Text;

namespace RulesKit.Engine.RuleTests;

/// <summary>Something in which a verdict is not what a test expects.</summary>
/// <param name="Rule">What the rule came to; null when the verdict as a whole differs.</param>
/// <param name="Expected">What the test expects.</param>
/// <param name="Found">What came of it.</param>
/// <param name="Location">Where the test says what it expects.</param>
internal sealed record TestDifference(RuleVerdict? Rule, string Expected, string Found, Location Location)
{
    /// <summary>Pointers that are expected and were not found; null when the outcomes differ already.</summary>
    public IReadOnlyList<string>? Absent { get; init; }

    /// <summary>Pointers that were found and are not expected; null when the outcomes differ already.</summary>
    public IReadOnlyList<string>? Surplus { get; init; }

    /// <summary>The difference in one sentence.</summary>
    public string Message =>
        Rule is null ? $"The verdict is {Found}; {Expected} was expected."
        : Absent is null ? $"{Rule.Id} is {Found}; {Expected} was expected."
        : $"{Rule.Id} is {Found} at {Show(Places(Rule))}; {Show([.. Places(Rule).Except(Surplus!, StringComparer.Ordinal), .. Absent])} was expected.";

    /// <summary>Where a rule's findings are, each place once.</summary>
    public static IReadOnlyList<string> Places(RuleVerdict rule) =>
        rule.Findings.Select(f => f.Pointer).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();

    public static TestDifference OfVerdict(Compliance expected, Compliance found, Location location) =>
        new(null, VerdictNames.Of(expected), VerdictNames.Of(found), location);

    public static TestDifference OfOutcome(Outcome expected, RuleVerdict rule, Location location) =>
        new(rule, VerdictNames.Of(expected), VerdictNames.Of(rule.Outcome), location);

    private static string Show(IReadOnlyList<string> pointers) =>
        pointers.Count == 0 ? "no place" : string.Join(", ", pointers.Select(p => $"\"{p}\""));
}
