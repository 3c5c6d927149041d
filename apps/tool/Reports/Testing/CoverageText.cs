using System.Globalization;
using RulesKit.Engine.Rendering;
using RulesKit.Engine.TestCoverage;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Quotes;
using RulesKit.Tool.Testing;

namespace RulesKit.Tool.Reports.Testing;

/// <summary>Says in text what tests have not seen, and how much they have.</summary>
internal static class CoverageText
{
    private const int Indent = 2;
    private const int QuoteIndent = 4;

    public static void Write(Page page, CoverageReport report)
    {
        foreach (var rule in report.Rules.Where(r => !r.IsFull))
        {
            page.Text(
                0,
                Indent,
                new Styled(rule.Rule.Id, Palette.Title),
                $" was never seen {Missing(rule)}{Seen(rule)}.",
                new Styled("  " + QuoteWriter.Place(rule.Rule.Document.Id.Location), Palette.Faint)
            );
        }

        foreach (var conjunct in report.Conjuncts.Where(c => !c.IsFull))
        {
            page.Text(
                0,
                Indent,
                new Styled(conjunct.Conjunct.Owner, Palette.Title),
                $": a condition was never {Missing(conjunct)}.",
                new Styled("  " + QuoteWriter.Place(conjunct.Conjunct.Location), Palette.Faint)
            );
            new QuoteWriter(page, QuoteIndent, Palette.Doubtful).WriteLine(
                new Quote(conjunct.Conjunct.Location, "never " + Missing(conjunct))
            );
        }

        page.Text(0, Indent, Summary(report));
    }

    /// <summary>"coverage of xiaomi-su7: 34 of 34 rules seen passed and failed (100%), ...".</summary>
    public static string Summary(CoverageReport report) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"coverage of {report.RuleSet.Id}: {report.FullRules} of {report.Rules.Count} rules seen passed and failed ({Shortfalls.Percent(report.RulePercent)}), {report.FullConjuncts} of {report.Conjuncts.Count} conditions seen true and false ({Shortfalls.Percent(report.ConjunctPercent)})"
        );

    public static string Missing(ConjunctCoverage conjunct) =>
        (conjunct.SeenTrue, conjunct.SeenFalse) switch
        {
            (false, false) when conjunct.SeenUnknown => "known",
            (false, false) => "reached",
            (false, _) => "true",
            _ => "false",
        };

    private static string Missing(RuleCoverage rule) =>
        string.Join(
            " or ",
            new[] { Engine.Verdicts.Outcome.Passed, Engine.Verdicts.Outcome.Failed }
                .Where(o => !rule.Seen.Contains(o))
                .Select(VerdictNames.Of)
        );

    private static string Seen(RuleCoverage rule)
    {
        var seen = VerdictNames.Outcomes.Where(rule.Seen.Contains).Select(VerdictNames.Of).ToArray();
        return seen.Length == 0 ? "" : $", only {string.Join(", ", seen)}";
    }
}
