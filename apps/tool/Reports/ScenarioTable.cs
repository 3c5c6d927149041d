using System.Globalization;
using RulesKit.Engine.Verdicts;
using RulesKit.Tool.Checking;
using RulesKit.Tool.Layout;

namespace RulesKit.Tool.Reports;

/// <summary>Rules by scenarios: which rule breaks where.</summary>
internal sealed class ScenarioTable(Page page, CheckedPlan plan)
{
    private const int ColumnWidth = 5;
    private const int NarrowestNames = 24;
    private const int WidestNames = 60;
    private const int NumberWidth = 3;

    private readonly Column[] columns =
    [
        new("plan", plan.Verdict),
        .. plan.Scenarios.Select((s, i) => new Column(Number(i), s.Verdict)),
    ];

    public void Write()
    {
        page.Blank();
        VerdictReport.WriteHeading(page, "Rules by scenarios", Mark.Of(plan.Verdict.Compliance));
        var rows = Enumerable.Range(0, plan.Verdict.Rules.Count).Where(IsShown).ToArray();
        if (rows.Length == 0)
        {
            page.Text(0, 0, "No rule is broken or undecided in any scenario.");
            return;
        }

        var longest = rows.Max(row => CellText.Width(plan.Verdict.Rules[row].Id));
        var names = Math.Clamp(longest, NarrowestNames, Math.Min(WidestNames, page.Width / 2));
        foreach (var block in columns.Chunk(Math.Max(1, (page.Width - names) / ColumnWidth)))
        {
            WriteBlock(rows, block, names);
        }

        WriteScenarios();
        WriteLegend(rows);
    }

    /// <summary>A rule that is not the same everywhere, or needs attention somewhere.</summary>
    private bool IsShown(int rule)
    {
        var marks = columns.Select(c => c.MarkOf(rule)).Where(m => m != Mark.NotChecked).Distinct().ToArray();
        return marks.Length > 1
            || Array.Exists(marks, m => m != Mark.Passed && m != Mark.Vacuous && m != Mark.NotInForce);
    }

    private void WriteBlock(int[] rows, Column[] block, int names)
    {
        var head = block.Select(c => new Styled(Center(c.Name), Palette.Title));
        page.Line([new string(' ', names), .. head]);
        foreach (var row in rows)
        {
            var name = CellText.Fit(plan.Verdict.Rules[row].Id, names);
            var marks = block.Select(c => c.MarkOf(row)).Select(m => new Styled(Center(m.Sign), m.Style));
            page.Line([name.PadRight(names), .. marks]);
        }

        page.Blank();
    }

    private void WriteScenarios()
    {
        for (var i = 0; i < plan.Scenarios.Count; i++)
        {
            var (number, scenario) = (Number(i), plan.Scenarios[i].Scenario);
            page.Text(
                Math.Max(0, NumberWidth - number.Length),
                NumberWidth + 2,
                new Styled(number + "  ", Palette.Title),
                scenario.Title,
                new Styled("  " + scenario.Id, Palette.Faint)
            );
        }

        page.Blank();
    }

    private void WriteLegend(int[] rows)
    {
        var used = rows.SelectMany(row => columns.Select(c => c.MarkOf(row))).ToHashSet();
        page.Text(2, 2, Mark.All.Where(used.Contains).SelectMany(Explain).ToArray());
    }

    private static IEnumerable<Styled> Explain(Mark mark) =>
        [new Styled(mark.Sign, mark.Style), new Styled($" {mark.Meaning}   ", Palette.Faint)];

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    private static string Center(string text) => text.PadLeft((ColumnWidth + text.Length) / 2).PadRight(ColumnWidth);

    private sealed record Column(string Name, Verdict? Verdict)
    {
        public Mark MarkOf(int rule) => Verdict is null ? Mark.NotChecked : Mark.Of(Verdict.Rules[rule]);
    }
}
