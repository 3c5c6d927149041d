using RulesKit.Engine.Verdicts;
using RulesKit.Tool.Checking;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Quotes;

namespace RulesKit.Tool.Reports;

/// <summary>What a scenario changes in a plan's verdict, in a few lines.</summary>
internal sealed class ScenarioReport(Page page)
{
    private const int Indent = 2;
    private const int FindingIndent = 4;
    private const int MostFindings = 3;

    public void Write(CheckedScenario scenario, Verdict plain)
    {
        var mark = scenario.Verdict is null ? Mark.NotChecked : Mark.Of(scenario.Verdict.Compliance);
        page.Blank();
        VerdictReport.WriteHeading(page, $"Scenario {scenario.Scenario.Id}", mark);
        page.Text(0, 0, new Styled(scenario.Scenario.Title, Palette.Title)).Blank();
        if (scenario.Verdict is null)
        {
            page.Text(0, Indent, new Styled($"{mark.Sign} The scenario does not fit this plan.", mark.Style));
            return;
        }

        VerdictReport.WriteAnswer(page, scenario.Verdict);
        var pairs = scenario.Verdict.Rules.Zip(plain.Rules, (now, before) => (Now: now, Before: before)).ToArray();
        foreach (
            var (now, before) in pairs.Where(p =>
                p.Now.Outcome != p.Before.Outcome && (IsOpen(p.Now) || IsOpen(p.Before))
            )
        )
        {
            WriteChange(now, before);
        }

        var same = pairs.Count(p => p.Now.Outcome == p.Before.Outcome && IsOpen(p.Now));
        if (same > 0)
        {
            var are = same == 1 ? "rule is" : "rules are";
            page.Text(
                Indent,
                Indent,
                new Styled($"{same} more {are} broken or undecided as without the scenario.", Palette.Faint)
            );
        }
    }

    private void WriteChange(RuleVerdict now, RuleVerdict before)
    {
        var mark = Mark.Of(now);
        page.Text(
            Indent,
            FindingIndent,
            new Styled(mark.Sign + " ", Palette.Strong(mark.Style)),
            now.Title,
            new Styled($"  {now.Id}, {Mark.Of(before).Meaning} without the scenario", Palette.Faint)
        );
        foreach (var finding in now.Findings.Take(MostFindings))
        {
            var place =
                finding.Location is null || finding.Pointer.Length == 0
                    ? ""
                    : "  " + QuoteWriter.Place(finding.Location);
            page.Text(FindingIndent, FindingIndent + 2, "- " + finding.Message, new Styled(place, Palette.Faint));
        }

        if (now.Findings.Count > MostFindings)
        {
            page.Text(
                FindingIndent,
                FindingIndent,
                new Styled("  " + Wording.More(now.Findings.Count - MostFindings), Palette.Faint)
            );
        }
    }

    private static bool IsOpen(RuleVerdict rule) => rule.Outcome is Outcome.Failed or Outcome.Unknown;
}
