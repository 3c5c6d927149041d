using System.Globalization;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Rendering;

/// <summary>What verdicts say in plain sentences.</summary>
internal static class Wording
{
    /// <summary>"1 commitment", "4 commitments".</summary>
    public static string Count(int count, string noun, string? plural = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? noun : plural ?? noun + "s")}");

    /// <summary>"and 3 more".</summary>
    public static string More(int count) => string.Create(CultureInfo.InvariantCulture, $"and {count:N0} more");

    /// <summary>The overall answer, as it stands in a list.</summary>
    public static string Plain(Compliance compliance) =>
        compliance switch
        {
            Compliance.Compliant => "compliant",
            Compliance.NonCompliant => "not compliant",
            _ => "undetermined",
        };

    /// <summary>The overall answer as a headline.</summary>
    public static string Headline(Compliance compliance) => Plain(compliance).ToUpperInvariant();

    /// <summary>The overall answer in a sentence.</summary>
    public static string Sentence(Verdict verdict)
    {
        var broken = Commitments(verdict, Outcome.Failed);
        var undecided = Commitments(verdict, Outcome.Unknown);
        var waived = Commitments(verdict, Outcome.Waived);
        var answer = verdict.Compliance switch
        {
            Compliance.NonCompliant when undecided > 0 =>
                $"The plan breaks {Count(broken, "commitment")}, and {undecided} more can't be decided.",
            Compliance.NonCompliant => $"The plan breaks {Count(broken, "commitment")}.",
            Compliance.Undetermined when undecided > 0 =>
                $"The plan breaks no commitment, but {undecided} can't be decided.",
            Compliance.Undetermined => "No rule found anything in the plan to look at.",
            _ when waived > 0 =>
                $"The plan keeps its commitments; {waived} of them {(waived == 1 ? "is" : "are")} waived.",
            _ => "The plan keeps every commitment that applies to it.",
        };
        var questions = verdict.Rules.Count(r => r.Outcome == Outcome.Failed && r.Severity == RuleSeverity.Warning);
        return questions == 0 ? answer : $"{answer} {Count(questions, "rule asks", "rules ask")} for an explanation.";
    }

    /// <summary>How many rules have which outcome, worst first: "4 failed, 28 passed".</summary>
    public static string Counts(Verdict verdict)
    {
        var parts = new List<string>();
        Add(Outcome.Failed, "failed");
        Add(Outcome.Unknown, "unknown");
        Add(Outcome.Waived, "waived");
        Add(Outcome.Passed, "passed");
        Add(Outcome.Vacuous, "with nothing to check");
        Add(Outcome.NotInForce, "not in force");
        return string.Join(", ", parts);

        void Add(Outcome outcome, string words)
        {
            if (verdict.Count(outcome) is > 0 and var count)
            {
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {words}"));
            }
        }
    }

    /// <summary>When a rule is in force.</summary>
    public static string Window(DateRange? window) =>
        window switch
        {
            { From: { } from, To: { } to } => $"in force {from} up to, not including, {to}",
            { From: { } from } => $"in force from {from} on",
            { To: { } to } => $"in force up to, not including, {to}",
            _ => "always in force",
        };

    /// <summary>A range of days in few characters; its last day is the last one in it.</summary>
    public static string Days(DateRange days) =>
        days switch
        {
            { From: { } from, To: { } to } => $"{from} to {to.AddDays(-1)}",
            { From: { } from } => $"from {from}",
            { To: { } to } => $"to {to.AddDays(-1)}",
            _ => "open",
        };

    /// <summary>Where a rule comes from; null when it does not say.</summary>
    public static string? Source(RuleSource? source) =>
        source is null
            ? null
            : string.Join(
                ", ",
                new[]
                {
                    source.Document,
                    source.Date?.ToString(),
                    source.Fact,
                    source.Page is null ? null : "page " + source.Page,
                    source.Url,
                }.OfType<string>()
            );

    private static int Commitments(Verdict verdict, Outcome outcome) =>
        verdict.Rules.Count(r => r.Outcome == outcome && r.Severity == RuleSeverity.Error);
}
