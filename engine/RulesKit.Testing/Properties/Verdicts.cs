using System.Globalization;
using RulesKit.Engine.Verdicts;

namespace RulesKit.Testing.Properties;

/// <summary>Verdicts as texts that can be compared.</summary>
internal static class Verdicts
{
    /// <summary>Everything that evaluators must agree on: rule, outcome, places of findings.</summary>
    public static string Essence(Verdict verdict) => string.Join('\n', verdict.Rules.Select(Essence));

    public static string Essence(RuleVerdict rule) =>
        $"{rule.Id} {rule.Outcome} {string.Join(' ', rule.Findings.Select(f => $"'{f.Pointer}'"))}";

    /// <summary>What does not depend on where items stand.</summary>
    public static string Unordered(RuleVerdict rule) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{rule.Id} {rule.Outcome} {rule.ScopeCount} {rule.Findings.Count} "
        ) + string.Join(' ', rule.Findings.Select(f => f.Key ?? "").Order(StringComparer.Ordinal));

    /// <summary>The first rule that differs, as a message; null when none does.</summary>
    public static string? Difference(
        Verdict before,
        Verdict after,
        Func<RuleVerdict, string> essence,
        string change,
        Func<string, bool>? isCompared = null
    )
    {
        var others = after.Rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
        foreach (var rule in before.Rules.Where(r => isCompared?.Invoke(r.Id) != false))
        {
            if (!others.TryGetValue(rule.Id, out var other))
            {
                return $"{rule.Id} is gone {change}.";
            }

            if (essence(rule) != essence(other))
            {
                return $"{change}:\n  before  {essence(rule)}\n  after   {essence(other)}";
            }
        }

        return null;
    }
}
