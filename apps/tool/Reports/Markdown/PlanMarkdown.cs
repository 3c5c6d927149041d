using RulesKit.Engine.Verdicts;
using RulesKit.Tool.Checking;
using RulesKit.Tool.Quotes;

namespace RulesKit.Tool.Reports.Markdown;

/// <summary>One plan against one rule set, as Markdown.</summary>
internal sealed class PlanMarkdown(TextWriter output)
{
    private const int MostFindings = 10;

    public void Write(CheckedPlan plan)
    {
        var verdict = plan.Verdict;
        var mark = Mark.Of(verdict.Compliance);
        var title = plan.Title ?? verdict.Plan ?? plan.File;
        output.WriteLine($"## {mark.Sign} {Capital(Wording.Plain(verdict.Compliance))}: {MarkdownText.Of(title)}");
        output.WriteLine();
        output.WriteLine($"**{Wording.Sentence(verdict)}** {Wording.Counts(verdict)}.");
        output.WriteLine();
        output.WriteLine(
            $"{MarkdownText.Code(plan.File)} against {MarkdownText.Of($"{plan.RuleSet.Title} ({verdict.RuleSet} {verdict.Version})")}, as of {verdict.AsOf}."
        );
        output.WriteLine();
        var rules = verdict.Rules.ToLookup(Mark.Of);
        foreach (var group in OutcomeGroup.All.Where(g => rules[g.Mark].Any()))
        {
            WriteGroup(group, rules[group.Mark].ToArray(), plan);
        }

        WriteScenarios(plan);
    }

    private void WriteGroup(OutcomeGroup group, RuleVerdict[] rules, CheckedPlan plan)
    {
        if (!group.IsDetailed)
        {
            WriteFolded(
                $"{group.Heading} ({rules.Length})",
                rules.Select(r => $"- {group.Mark.Sign} {MarkdownText.Of(r.Title)}")
            );
            return;
        }

        output.WriteLine($"### {group.Heading} ({rules.Length})");
        output.WriteLine();
        foreach (var rule in rules)
        {
            WriteRule(rule, group.Mark, plan);
        }
    }

    private void WriteRule(RuleVerdict rule, Mark mark, CheckedPlan plan)
    {
        output.WriteLine($"**{mark.Sign} {MarkdownText.Of(rule.Title)}** {MarkdownText.Code(rule.Id)}");
        output.WriteLine();
        var reads = new MainReads(plan.RuleSet.Bound.Rules.First(r => r.Id == rule.Id));
        foreach (var finding in rule.Findings.Take(MostFindings))
        {
            var quotes = FindingQuotes.Of(new FindingEvidence(finding, reads));
            var at = quotes.Count > 0 ? quotes[0].Location : finding.Location;
            var place = at is null ? "" : $" {MarkdownText.Code(QuoteWriter.Place(at))}";
            output.WriteLine($"- {MarkdownText.Of(finding.Message)}{place}");
        }

        if (rule.Findings.Count > MostFindings)
        {
            output.WriteLine($"- {Wording.More(rule.Findings.Count - MostFindings)} like these");
        }

        output.WriteLine();
        var details = new[]
        {
            rule.Reason,
            rule.Owner is null ? null : $"Owner: {rule.Owner}.",
            rule.Window is null ? null : $"{Capital(Wording.Window(rule.Window))}.",
            rule.Waivers.Count == 0 ? null : $"Waivers: {string.Join(", ", rule.Waivers)}.",
        };
        output.WriteLine(MarkdownText.Of(string.Join(" ", details.OfType<string>())));
        output.WriteLine();
    }

    private void WriteScenarios(CheckedPlan plan)
    {
        if (plan.Scenarios.Count == 0)
        {
            return;
        }

        output.WriteLine("### Scenarios");
        output.WriteLine();
        output.WriteLine("| scenario | answer | rules |");
        output.WriteLine("|---|---|---|");
        foreach (var (scenario, verdict) in plan.Scenarios)
        {
            var answer = verdict is null
                ? $"{Mark.NotChecked.Sign} not checked | "
                : $"{Mark.Of(verdict.Compliance).Sign} {Wording.Plain(verdict.Compliance)} | {Wording.Counts(verdict)}";
            output.WriteLine($"| {MarkdownText.Of(scenario.Title)} | {answer} |");
        }

        output.WriteLine();
    }

    /// <summary>A list that is opened by whoever wants to see it.</summary>
    private void WriteFolded(string heading, IEnumerable<string> lines)
    {
        output.WriteLine($"<details><summary>{heading}</summary>");
        output.WriteLine();
        foreach (var line in lines)
        {
            output.WriteLine(line);
        }

        output.WriteLine();
        output.WriteLine("</details>");
        output.WriteLine();
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
