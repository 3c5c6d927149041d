using System.Globalization;
using RulesKit.Engine.Verdicts;
using RulesKit.Tool.Checking;
using RulesKit.Tool.Layout;

namespace RulesKit.Tool.Reports;

/// <summary>Rules by scenarios: which rule breaks where.</summary>
internal sealed class ScenarioTable(Page page)
{
    private const int ColumnWidth = 5;
    private const int NarrowestNames = 24;
    private const int WidestNames = 60;

    public void Write(CheckedPlan plan)
    {
        page.Blank();
        VerdictReport.WriteHeading(page, "Rules by scenarios", Mark.Of(plan.Verdict.Compliance));
        var rows = Enumerable.Range(0, plan.Verdict.Rules.Count).Where(i => IsShown(plan, i)).ToArray();
        if (rows.Length == 0)
        {
            page.Text(0, 0, "No rule is broken or undecided in any scenario.");
            return;
        }

        var columns = Columns(plan);
        var longest = rows.Max(i => CellText.Width(plan.Verdict.Rules[i].Id));
        var names = Math.Clamp(longest, NarrowestNames, WidestNames);
        var perBlock = Math.Max(1, (page.Width - names) / ColumnWidth);
        foreach (var block in columns.Chunk(perBlock))
        {
            WriteBlock(plan, rows, block, names);
        }

        WriteLegend(plan, rows, columns);
    }

    /// <summary>A rule that is not the same everywhere, or needs attention somewhere.</summary>
    private static bool IsShown(CheckedPlan plan, int rule)
    {
        var marks = Columns(plan).Select(c => c.MarkOf(rule)).Where(m => m != Mark.NotChecked).Distinct().ToArray();
        return marks.Length > 1
            || Array.Exists(marks, m => m != Mark.Passed && m != Mark.Vacuous && m != Mark.NotInForce);
    }

    private static Column[] Columns(CheckedPlan plan) =>
        [
            new Column("plan", plan.Verdict),
            .. plan.Scenarios.Select((s, i) => new Column((i + 1).ToString(CultureInfo.InvariantCulture), s.Verdict)),
        ];

    private void WriteBlock(CheckedPlan plan, int[] rows, Column[] columns, int names)
    {
        var head = columns.Select(c => new Styled(Center(c.Name), Palette.Title));
        page.Line([new Styled(new string(' ', names)), .. head]);
        foreach (var row in rows)
        {
            var name = CellText.Fit(plan.Verdict.Rules[row].Id, names);
            var marks = columns.Select(c => c.MarkOf(row)).Select(m => new Styled(Center(m.Sign), m.Style));
            page.Line([new Styled(name.PadRight(names)), .. marks]);
        }

        page.Blank();
    }

    private void WriteLegend(CheckedPlan plan, int[] rows, Column[] columns)
    {
        foreach (var (scenario, i) in plan.Scenarios.Select((s, i) => (s.Scenario, i + 1)))
        {
            var number = i.ToString(CultureInfo.InvariantCulture).PadLeft(3);
            page.Text(
                0,
                5,
                new Styled(number + "  ", Palette.Title),
                scenario.Title,
                new Styled("  " + scenario.Id, Palette.Faint)
            );
        }

        page.Blank();
        var used = rows.SelectMany(r => columns.Select(c => c.MarkOf(r))).ToHashSet();
        var legend = Mark.All.Where(used.Contains).SelectMany(Explain).ToArray();
        page.Text(2, 2, legend);
    }

    private static IEnumerable<Styled> Explain(Mark mark) =>
        [new Styled(mark.Sign, mark.Style), new Styled($" {mark.Meaning}   ", Palette.Faint)];

    private static string Center(string text) => text.PadLeft((ColumnWidth + text.Length) / 2).PadRight(ColumnWidth);

    private sealed record Column(string Name, Verdict? Verdict)
    {
        public Mark MarkOf(int rule) => Verdict is null ? Mark.NotChecked : Mark.Of(Verdict.Rules[rule]);
    }
}
