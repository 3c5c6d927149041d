using RulesKit.Engine.Verdicts;
using RulesKit.Language.RuleSets;
using RulesKit.Tool.Checking;
using RulesKit.Tool.Layout;

namespace RulesKit.Tool.Reports;

/// <summary>One rule that needs attention: findings first, then what the commitment is, whose it is and when it holds.</summary>
internal sealed class RuleReport(Page page, CheckedPlan plan)
{
    /// <summary>More findings of one rule than this teach a reader nothing new.</summary>
    private const int MostFindings = 10;
    private const int Indent = 2;
    private const int LabelWidth = 8;

    public void Write(RuleVerdict rule)
    {
        var mark = Mark.Of(rule);
        WriteTitle(page, rule, mark);
        var reads = new MainReads(plan.RuleSet.Bound.Rules.First(r => r.Id == rule.Id));
        foreach (var finding in rule.Findings.Take(MostFindings))
        {
            FindingReport.Write(page, finding, reads, mark);
        }

        if (rule.Findings.Count > MostFindings)
        {
            page.Blank();
            var more = Wording.More(rule.Findings.Count - MostFindings);
            page.Text(Indent, Indent, new Styled($"{more} like these; --format json lists all.", Palette.Faint));
        }

        page.Blank();
        Label("why", rule.Reason);
        Label("owner", rule.Owner);
        Label("source", Wording.Source(rule.Source));
        Label("window", rule.Window is null ? null : Wording.Window(rule.Window));
        new WaiverReport(plan.Waivers).Write(rule, Label);
    }

    /// <summary>"✗ The title  the-id".</summary>
    public static void WriteTitle(Page page, RuleVerdict rule, Mark mark)
    {
        var severity = rule.Severity == RuleSeverity.Error ? "" : $" ({VerdictSeverity(rule.Severity)})";
        page.Text(
            0,
            Indent,
            new Styled(mark.Sign + " ", Palette.Strong(mark.Style)),
            new Styled(rule.Title, Palette.Title),
            severity,
            new Styled("  " + rule.Id, Palette.Faint)
        );
    }

    private static string VerdictSeverity(RuleSeverity severity) =>
        severity == RuleSeverity.Warning ? "a warning" : "for information";

    private void Label(string label, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            page.Text(Indent, Indent + LabelWidth, new Styled(label.PadRight(LabelWidth), Palette.Faint), text);
        }
    }
}
