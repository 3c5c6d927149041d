using System.Globalization;
using RulesKit.Engine.Mutation;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Quotes;
using RulesKit.Tool.Testing;
using Spectre.Console;

namespace RulesKit.Tool.Reports.Testing;

/// <summary>Shows in text which changes of rules no test noticed, each as a diff.</summary>
internal static class MutationText
{
    private const int Indent = 2;

    public static void Write(Page page, MutationReport report)
    {
        foreach (var result in report.Alive)
        {
            Write(page, result);
        }

        page.Text(0, Indent, Summary(report));
    }

    /// <summary>"mutation score of xiaomi-su7: 95.2%, 500 of 525 mutants killed ...".</summary>
    public static string Summary(MutationReport report) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"mutation score of {report.RuleSet.Id}: {Shortfalls.Percent(report.Score)}, {report.Count(MutantStatus.Killed)} of {report.Counted} mutants killed ({report.Count(MutantStatus.Equivalent)} listed as equivalent, {report.Count(MutantStatus.NotViable)} not viable{Troubles(report)})"
        );

    public static string What(MutantResult result) =>
        result.Status switch
        {
            MutantStatus.TooLong => $"takes too many steps, which is no kill: {result.Note}",
            MutantStatus.Crashed => $"ends by a mistake of ruleskit itself, which is no kill: {result.Note}",
            _ => "no test notices",
        };

    private static string Troubles(MutationReport report)
    {
        var count = report.Count(MutantStatus.TooLong) + report.Count(MutantStatus.Crashed);
        return count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {count} without an answer");
    }

    private static void Write(Page page, MutantResult result)
    {
        var mutant = result.Mutant;
        page.Text(
            0,
            Indent,
            new Styled(mutant.Place.ToString(), Palette.Title),
            $" {MutatorNames.Of(mutant.Mutator)}: {What(result)}",
            new Styled("  " + QuoteWriter.Place(mutant.Location), Palette.Faint)
        );
        foreach (var line in UnifiedDiff.Of(mutant.Location.Source, mutant.Apply()).TrimEnd('\n').Split('\n'))
        {
            page.Line(new Styled(line, StyleOf(line)));
        }

        page.Blank();
    }

    private static Style StyleOf(string line) =>
        line switch
        {
            ['-', '-', '-', ..] or ['+', '+', '+', ..] or ['@', ..] => Palette.Faint,
            ['-', ..] => Palette.Bad,
            ['+', ..] => Palette.Good,
            _ => Palette.Plain,
        };
}
