using System.Globalization;
using System.Text;
using RulesKit.Engine.Verdicts;

namespace RulesKit.Testing.RuleTests;

/// <summary>What a failed check says: what was expected, what was found, the findings with their evidence.</summary>
internal static class AssertionText
{
    public static string WrongOutcome(RuleVerdict found, Outcome expected, IReadOnlyList<string> changes) =>
        Wrong(found, $"it {Name(expected)}", changes);

    public static string Wrong(RuleVerdict found, string expected, IReadOnlyList<string> changes)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{found.Id}: {found.Title}\n  expected  {expected}\n");
        text.Append(CultureInfo.InvariantCulture, $"  found     it {Name(found.Outcome)}, with {Count(found)}\n");
        Append(text, found);
        return text.Append(Of(changes)).ToString();
    }

    public static string Others(string rule, IReadOnlyList<RuleVerdict> others, IReadOnlyList<string> changes)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{rule}\n  expected  no other rule failed or unknown\n");
        text.Append(CultureInfo.InvariantCulture, $"  found     {List(others.Select(o => o.Id))}\n");
        return Append(text, others).Append(Of(changes)).ToString();
    }

    public static string WrongCompliance(Verdict verdict, Compliance expected, IReadOnlyList<string> changes)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{verdict.RuleSet} {verdict.Version}\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"  expected  {Name(expected)}\n  found     {Name(verdict.Compliance)}\n"
        );
        Append(text, verdict.Rules.Where(r => r.Outcome is Outcome.Failed or Outcome.Unknown).ToArray());
        return text.Append(Of(changes)).ToString();
    }

    public static string Of(IReadOnlyList<string> changes) =>
        changes.Count == 0 ? "" : $"The plan with\n  {string.Join("\n  ", changes)}\n";

    public static string List(IEnumerable<string> texts) =>
        texts.Select(t => t.Length == 0 ? "the whole plan" : t).ToArray() is { Length: > 0 } all
            ? string.Join(", ", all)
            : "no place";

    private static StringBuilder Append(StringBuilder text, IReadOnlyList<RuleVerdict> rules)
    {
        foreach (var rule in rules)
        {
            text.Append(CultureInfo.InvariantCulture, $"{rule.Id} {Name(rule.Outcome)}: {rule.Title}\n");
            Append(text, rule);
        }

        return text;
    }

    private static void Append(StringBuilder text, RuleVerdict rule)
    {
        foreach (var finding in rule.Findings)
        {
            var place = finding.Pointer.Length == 0 ? "the whole plan" : finding.Pointer;
            text.Append(CultureInfo.InvariantCulture, $"  at {place}: {finding.Message}\n");
            foreach (var evidence in finding.Evidence)
            {
                var value = evidence.Note ?? string.Create(CultureInfo.InvariantCulture, $"{evidence.Value}");
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"    {evidence.Expression} = {value}  ({evidence.Pointer})\n"
                );
            }
        }
    }

    private static string Count(RuleVerdict found) =>
        found.ScopeCount == 1
            ? "1 item in scope"
            : string.Create(CultureInfo.InvariantCulture, $"{found.ScopeCount} items in scope");

    private static string Name(Outcome outcome) =>
        outcome switch
        {
            Outcome.Passed => "passed",
            Outcome.Failed => "failed",
            Outcome.Unknown => "is unknown",
            Outcome.Vacuous => "has nothing to look at",
            Outcome.NotInForce => "is not in force",
            _ => "is waived",
        };

    private static string Name(Compliance compliance) =>
        compliance switch
        {
            Compliance.Compliant => "compliant",
            Compliance.NonCompliant => "not compliant",
            _ => "undetermined",
        };
}
