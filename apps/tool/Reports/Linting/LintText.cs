using System.Globalization;
using RulesKit.Language.Diagnostics;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Linting;
using RulesKit.Tool.Quotes;
using Spectre.Console;

namespace RulesKit.Tool.Reports.Linting;

/// <summary>For people: the problems of each file with the lines they stand in, and how many there are.</summary>
internal sealed class LintText(Screen screen) : ILintWriter
{
    /// <summary>After so many problems of one file only the messages are shown, not the lines.</summary>
    private const int MostQuotes = 20;
    private const int QuoteIndent = 4;

    public void Write(LintResult result)
    {
        foreach (var file in result.ByFile)
        {
            var page = screen.NewPage().Line(new Styled(SafeText.Of(file.Key), Palette.Title)).Blank();
            foreach (var (problem, i) in file.Select((p, i) => (p, i)))
            {
                Write(page, problem, i < MostQuotes);
            }

            screen.Write(page);
        }

        screen.Write(Summary(screen.NewPage(), result));
    }

    private static void Write(Page page, LintProblem problem, bool isQuoted)
    {
        var style = StyleOf(problem.Severity);
        var (line, column) = problem.Location.Start;
        page.Text(
            2,
            QuoteIndent,
            string.Create(CultureInfo.InvariantCulture, $"{line}:{column} "),
            new Styled($"{problem.SeverityName} {problem.Id}: ", Palette.Strong(style)),
            problem.Message
        );
        if (isQuoted)
        {
            new QuoteWriter(page, QuoteIndent, style).WriteLine(new Quote(problem.Location, ""));
        }

        page.Blank();
    }

    private static Page Summary(Page page, LintResult result)
    {
        if (result.Problems.Count == 0)
        {
            var read = Wording.Count(result.Files.Count, "document");
            return result.Unreadable.Count > 0
                ? page.Text(0, 2, $"No problems in the {read} that could be read.")
                : page.Text(0, 2, new Styled($"No problems in {read}.", Palette.Good));
        }

        var counts = Enum.GetValues<DiagnosticSeverity>()
            .OrderDescending()
            .Select(severity => (severity, count: result.Count(severity)))
            .Where(c => c.count > 0)
            .Select(c => Wording.Count(c.count, Noun(c.severity)));
        var worst = result.Problems.Max(p => p.Severity);
        var documents = Wording.Count(result.Files.Count, "document");
        return page.Text(
            0,
            2,
            new Styled(string.Join(", ", counts), Palette.Strong(StyleOf(worst))),
            $" in {result.ByFile.Count()} of {documents}."
        );
    }

    private static string Noun(DiagnosticSeverity severity) =>
        severity == DiagnosticSeverity.Info ? "remark" : LintProblem.NameOf(severity);

    private static Style StyleOf(DiagnosticSeverity severity) =>
        severity switch
        {
            DiagnosticSeverity.Error => Palette.Bad,
            DiagnosticSeverity.Warning => Palette.Doubtful,
            _ => Palette.Faint,
        };
}
