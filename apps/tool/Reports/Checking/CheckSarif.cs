using RulesKit.Engine.Checking;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.RuleSets;
using RulesKit.Tool.Checking;
using RulesKit.Tool.Linting;
using RulesKit.Tool.Reports.Linting;
using RulesKit.Tool.Reports.Sarif;

namespace RulesKit.Tool.Reports.Checking;

/// <summary>
/// SARIF 2.1.0: a result for each finding, at the value that a reader should look at; a waived one is suppressed by its
/// waiver. Mistakes of plans and rule sets are results too.
/// </summary>
internal sealed class CheckSarif(TextWriter output) : ICheckWriter
{
    private const int MostRelated = 5;

    public void Write(CheckResult result)
    {
        var problems = ProblemsOf(result);
        var files = result.Plans.Select(p => p.File).Concat(problems.Select(p => p.File));
        SarifWriter.Write(
            output,
            new SarifLog(
                files.Where(f => f != PlanSources.StandardInput).Distinct(StringComparer.Ordinal).ToArray(),
                [.. LintSarif.RulesOf(problems), .. RulesOf(result)],
                [
                    .. problems.Select(LintSarif.ResultOf),
                    .. result.Verdicts.SelectMany(v => v.Verdict.Rules.SelectMany(r => ResultsOf(result, v, r))),
                ],
                result.Unreadable
            )
        );
    }

    private static LintProblem[] ProblemsOf(CheckResult result) =>
        result
            .Diagnostics.Select(LintProblem.Of)
            .Concat(
                result.RefusedPlans.SelectMany(p => p.Errors).Where(e => e.Location is not null).Select(LintProblem.Of)
            )
            .ToArray();

    /// <summary>Every rule that plans were held against, broken or not, so that a service knows what was looked at.</summary>
    private static IEnumerable<SarifRule> RulesOf(CheckResult result) =>
        result
            .Plans.Select(p => p.RuleSet)
            .Distinct()
            .SelectMany(set => set.Bound.Rules.Select(rule => RuleOf(result, set, rule.Document)));

    private static SarifRule RuleOf(CheckResult result, RuleSet set, RuleDocument rule) =>
        new(IdOf(result, set, rule.Id.Value), rule.Title, SarifLevels.Of(rule.Severity))
        {
            Description = rule.Reason,
            Tags = rule.Tags,
        };

    private static string IdOf(CheckResult result, RuleSet set, string rule) =>
        result.HasSeveralRuleSets ? $"{set.Id}/{rule}" : rule;

    private static IEnumerable<SarifResult> ResultsOf(CheckResult result, CheckedVerdict verdict, RuleVerdict rule)
    {
        if (rule.Findings.Count == 0)
        {
            yield break;
        }

        var reads = new MainReads(verdict.Plan.RuleSet.Bound.Rules.First(r => r.Id == rule.Id));
        foreach (var finding in rule.Findings)
        {
            var quotes = FindingQuotes.Of(new FindingEvidence(finding, reads));
            var id = IdOf(result, verdict.Plan.RuleSet, rule.Id);
            var at = quotes.Count > 0 ? quotes[0].Location : finding.Location;
            yield return new SarifResult(
                id,
                LevelOf(rule, finding),
                MessageOf(verdict, finding),
                IsInFile(at) ? at : null
            )
            {
                Pointer = finding.Pointer,
                Fingerprint = string.Join(
                    ':',
                    verdict.Verdict.Plan ?? verdict.File,
                    verdict.Verdict.Scenario,
                    verdict.Verdict.RuleSet,
                    rule.Id,
                    finding.Key ?? finding.Pointer
                ),
                Related = quotes
                    .Skip(1)
                    .Where(q => IsInFile(q.Location))
                    .Take(MostRelated)
                    .Select(q => (q.Label, q.Location))
                    .ToArray(),
                Justification = rule.Outcome == Outcome.Waived ? WhyWaived(verdict, rule) : null,
            };
        }
    }

    /// <summary>What comes through standard input is no file that anybody could open.</summary>
    private static bool IsInFile(Language.Text.Location? location) =>
        location is not null && location.Source.Path is not (null or PlanSources.StandardInput);

    /// <summary>A commitment that can't be decided is not shown to be broken.</summary>
    private static string LevelOf(RuleVerdict rule, Finding finding) =>
        finding.Reason == FindingReason.False || rule.Severity != RuleSeverity.Error
            ? SarifLevels.Of(rule.Severity)
            : SarifLevels.Warning;

    private static string MessageOf(CheckedVerdict verdict, Finding finding) =>
        verdict.Scenario is null ? finding.Message : $"Under the scenario \"{verdict.Scenario}\": {finding.Message}";

    private static string WhyWaived(CheckedVerdict verdict, RuleVerdict rule) =>
        string.Join(
            " ",
            verdict
                .Plan.Waivers.Waivers.Where(w => rule.Waivers.Contains(w.Id, StringComparer.Ordinal))
                .Select(w => $"{w.Id}, by {w.ApprovedBy} until {w.Window.To}: {w.Reason}")
        );
}
