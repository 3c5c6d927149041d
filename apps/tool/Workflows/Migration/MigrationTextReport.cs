using RulesKit.Tool.Layout;
using RulesKit.Tool.Reports;
using RulesKit.Workflows.Migration;

namespace RulesKit.Tool.Workflows.Migration;

/// <summary>Tells people what was carried over, and what they have to look at.</summary>
internal sealed class MigrationTextReport(TextWriter output)
{
    public void Write(Migrated migrated, IReadOnlyList<string> written)
    {
        output.WriteLine(SafeText.Of(migrated.Draft.Workflow.WorkflowName));
        Section(
            "Carried over, and answered alike wherever it was tried:",
            migrated.Rules.Select(r => $"{r.Origin.RuleName} as {r.Id}")
        );
        Section("Not carried over:", migrated.Refused.Select(Line));
        Section("To look at:", migrated.Remarks.Where(r => !r.IsRefused).Select(Line));
        Section("Written:", written);
        output.WriteLine();
        output.WriteLine(
            $"{Wording.Count(migrated.Rules.Count, "rule")} carried over, {migrated.Refused.Count} not, {Wording.Count(migrated.Remarks.Count - migrated.Refused.Count, "remark")}."
        );
    }

    private void Section(string title, IEnumerable<string> lines)
    {
        var all = lines.ToArray();
        if (all.Length == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(title);
        foreach (var line in all)
        {
            output.WriteLine("  " + SafeText.Of(line));
        }
    }

    private static string Line(MigrationRemark remark)
    {
        var place = remark.Place is { } at ? FormattableString.Invariant($" ({at.Start.Line},{at.Start.Column})") : "";
        return $"{remark.Rule ?? "the workflow"}{place}: {remark.Message}";
    }
}
