using System.Globalization;
using RulesKit.Engine.Plans;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Text;
using RulesKit.Tool.Checking;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Quotes;

namespace RulesKit.Tool.Reports;

/// <summary>Writes what is wrong with files, on standard error in every format.</summary>
internal sealed class ProblemReport(Screen screen)
{
    /// <summary>After so many mistakes of one file only the messages are shown, not the lines.</summary>
    private const int MostQuotes = 20;
    private const int QuoteIndent = 4;

    public void Unreadable(string problem) =>
        screen.Write(screen.NewPage().Text(0, 2, new Styled("error: ", Palette.Bad), problem));

    public void Diagnosed(IReadOnlyList<Diagnostic> diagnostics)
    {
        var page = screen.NewPage();
        foreach (var (diagnostic, i) in diagnostics.Select((d, i) => (d, i)))
        {
            var (style, severity) = diagnostic.Severity switch
            {
                DiagnosticSeverity.Error => (Palette.Bad, "error"),
                DiagnosticSeverity.Warning => (Palette.Doubtful, "warning"),
                _ => (Palette.Faint, "info"),
            };
            page.Text(
                0,
                2,
                Place(diagnostic.Location),
                new Styled($"{severity} {diagnostic.Id}: ", Palette.Strong(style)),
                diagnostic.Message
            );
            if (diagnostic.Severity == DiagnosticSeverity.Error && i < MostQuotes)
            {
                new QuoteWriter(page, QuoteIndent, style).WriteLine(new Quote(diagnostic.Location, ""));
                page.Blank();
            }
        }

        screen.Write(page);
    }

    public void Refused() =>
        screen.Write(screen.NewPage().Text(0, 2, new Styled("Refused: no plan was checked.", Palette.Bad)));

    public void Refused(RefusedPlan plan)
    {
        var page = screen.NewPage();
        foreach (var (error, i) in plan.Errors.Select((e, i) => (e, i)))
        {
            Write(page, error, i < MostQuotes);
        }

        var under = plan.Scenario is null ? "" : $" under the scenario {plan.Scenario}";
        var file = plan.File == PlanSources.StandardInput ? "The plan from standard input" : plan.File;
        page.Text(
            0,
            2,
            new Styled($"{file} was not checked{under}: {Wording.Count(plan.Errors.Count, "mistake")}.", Palette.Bad)
        );
        screen.Write(page);
    }

    private static void Write(Page page, PlanError error, bool isQuoted)
    {
        page.Text(
            0,
            2,
            error.Location is null ? "" : Place(error.Location),
            new Styled("error: ", Palette.Strong(Palette.Bad)),
            string.IsNullOrEmpty(error.Pointer) ? "" : error.Pointer + ": ",
            error.Message
        );
        // A mistake of the whole plan would show its first bracket.
        if (isQuoted && error.Location is not null && error.Pointer != "")
        {
            new QuoteWriter(page, QuoteIndent, Palette.Bad).WriteLine(new Quote(error.Location, ""));
            page.Blank();
        }
    }

    /// <summary>"plan.json(12,7): ", the form that build logs and editors know.</summary>
    private static string Place(Location location)
    {
        var (line, column) = location.Start;
        var file = QuoteWriter.NameOf(location.Source);
        return string.Create(CultureInfo.InvariantCulture, $"{file}({line},{column}): ");
    }
}
