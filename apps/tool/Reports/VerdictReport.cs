using RulesKit.Engine.Verdicts;
using RulesKit.Tool.Checking;
using RulesKit.Tool.Layout;

namespace RulesKit.Tool.Reports;

/// <summary>One verdict: what was checked, the answer in a sentence, then the rules, worst first.</summary>
/// <param name="page">Takes the lines.</param>
/// <param name="isShort">Whether rules that need no attention are counted only.</param>
internal sealed class VerdictReport(Page page, bool isShort)
{
    private const int LabelWidth = 10;

    public void Write(CheckedPlan plan)
    {
        WriteHeader(plan);
        WriteAnswer(page, plan.Verdict);
        var rules = plan.Verdict.Rules.ToLookup(Mark.Of);
        foreach (var group in OutcomeGroup.All.Where(g => rules[g.Mark].Any() && (g.IsDetailed || !isShort)))
        {
            WriteGroup(group, rules[group.Mark].ToArray(), plan);
        }
    }

    /// <summary>The overall answer, and how many rules have which outcome.</summary>
    public static void WriteAnswer(Page page, Verdict verdict)
    {
        var mark = Mark.Of(verdict.Compliance);
        page.Text(
            0,
            2,
            new Styled($"{mark.Sign} {Wording.Headline(verdict.Compliance)}  ", Palette.Strong(mark.Style)),
            Wording.Sentence(verdict)
        );
        var counts = $"{Wording.Count(verdict.Rules.Count, "rule")}: {Wording.Counts(verdict)}";
        page.Text(2, 2, new Styled(counts, Palette.Faint));
    }

    private void WriteHeader(CheckedPlan plan)
    {
        var verdict = plan.Verdict;
        page.Text(0, 2, new Styled(plan.Title ?? verdict.Plan ?? plan.File, Palette.Title)).Blank();
        var file = plan.File == PlanSources.StandardInput ? "(standard input)" : plan.File;
        Label("plan", verdict.Plan is null ? file : $"{verdict.Plan}, {file}");
        Label("rule set", $"{verdict.RuleSet} {verdict.Version}, {plan.RuleSet.Title}");
        Label("as of", verdict.AsOf.ToString());
        page.Blank();
    }

    private void Label(string label, string text) =>
        page.Text(0, LabelWidth, new Styled(label.PadRight(LabelWidth), Palette.Faint), text);

    private void WriteGroup(OutcomeGroup group, RuleVerdict[] rules, CheckedPlan plan)
    {
        page.Blank();
        WriteHeading(page, $"{group.Heading} ({rules.Length})", group.Mark);
        if (!group.IsDetailed)
        {
            new RuleList(page, plan).Write(rules);
            return;
        }

        var report = new RuleReport(page, plan);
        foreach (var rule in rules)
        {
            page.Blank();
            report.Write(rule);
        }
    }

    /// <summary>A line across the page with a heading in it.</summary>
    public static void WriteHeading(Page page, string heading, Mark mark)
    {
        var title = CellText.Fit(heading, page.Width - 6);
        var rest = Math.Max(0, Math.Min(page.Width, MostHeadingWidth) - CellText.Width(title) - 4);
        page.Line(
            new Styled("── ", mark.Style),
            new Styled(title, Palette.Strong(mark.Style)),
            new Styled(" " + new string('─', rest), mark.Style)
        );
    }

    private const int MostHeadingWidth = 100;
}
