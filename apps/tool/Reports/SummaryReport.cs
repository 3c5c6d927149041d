using RulesKit.Engine.Verdicts;
using RulesKit.Tool.Checking;
using RulesKit.Tool.Layout;

namespace RulesKit.Tool.Reports;

/// <summary>Collects what came of each plan and ends a run of several with a list of them.</summary>
internal sealed class SummaryReport
{
    private const int WidestNames = 60;
    private const int NarrowestNames = 20;
    private const int WordsWidth = 16;

    private readonly List<Row> rows = [];

    public void Add(CheckedPlan plan, bool showRuleSet)
    {
        var broken = plan.Scenarios.Count(s => s.Verdict is not { IsCompliant: true });
        var scenarios =
            plan.Scenarios.Count == 0
                ? ""
                : $"; {broken} of {Wording.Count(plan.Scenarios.Count, "scenario")} not compliant";
        rows.Add(
            new Row(
                plan.File,
                plan.Verdict.Compliance,
                (showRuleSet ? plan.Verdict.RuleSet + ": " : "") + Wording.Counts(plan.Verdict) + scenarios
            )
        );
    }

    public void AddRefused(string file, string why) => rows.Add(new Row(file, null, why));

    /// <param name="page">Takes the lines.</param>
    /// <param name="noun">What a line of the list is.</param>
    public void Write(Page page, string noun)
    {
        if (rows.Count < 2)
        {
            return;
        }

        page.Blank();
        VerdictReport.WriteHeading(page, "Summary", Worst());
        var names = Math.Clamp(
            rows.Max(r => CellText.Width(r.File)),
            NarrowestNames,
            Math.Min(WidestNames, page.Width / 2)
        );
        foreach (var row in rows)
        {
            Write(page, row, names);
        }

        page.Blank();
        page.Text(0, 0, new Styled(Totals(noun), Palette.Title));
    }

    private static void Write(Page page, Row row, int names)
    {
        var mark = MarkOf(row);
        var file = CellText.FitEnd(row.File == PlanSources.StandardInput ? "(standard input)" : row.File, names);
        var words = row.Compliance is { } compliance ? Wording.Plain(compliance) : "not checked";
        page.Text(
            0,
            2 + names + 2 + WordsWidth,
            new Styled(mark.Sign + " ", Palette.Strong(mark.Style)),
            file + new string(' ', names - CellText.Width(file) + 2),
            new Styled(words.PadRight(WordsWidth), mark.Style),
            new Styled(row.Detail, Palette.Faint)
        );
    }

    private string Totals(string noun)
    {
        var parts = new[]
        {
            (Count(Compliance.NonCompliant), Wording.Plain(Compliance.NonCompliant)),
            (Count(Compliance.Undetermined), Wording.Plain(Compliance.Undetermined)),
            (Count(Compliance.Compliant), Wording.Plain(Compliance.Compliant)),
            (rows.Count(r => r.Compliance is null), "not checked"),
        };
        var words = parts.Where(p => p.Item1 > 0).Select(p => $"{p.Item1} {p.Item2}");
        return $"{Wording.Count(rows.Count, noun)}: {string.Join(", ", words)}.";
    }

    private int Count(Compliance compliance) => rows.Count(r => r.Compliance == compliance);

    private Mark Worst() =>
        rows.Exists(r => r.Compliance is null or Compliance.NonCompliant) ? Mark.Failed
        : rows.Exists(r => r.Compliance is Compliance.Undetermined) ? Mark.Unknown
        : Mark.Passed;

    private static Mark MarkOf(Row row) => row.Compliance is { } compliance ? Mark.Of(compliance) : Mark.NotChecked;

    private sealed record Row(string File, Compliance? Compliance, string Detail);
}
