using RulesKit.Engine.RuleTests;
using RulesKit.Engine.TestCoverage;
using RulesKit.Engine.Verdicts;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Quotes;
using RulesKit.Tool.Testing;

namespace RulesKit.Tool.Reports.Testing;

/// <summary>For people: what failed, with what was expected and what was found, and how many tests held.</summary>
/// <param name="screen">Takes the report.</param>
/// <param name="isDetailed">Whether what coverage lacks is listed.</param>
internal sealed class TestText(Screen screen, bool isDetailed) : ITestWriter
{
    private const int Indent = 2;
    private const int QuoteIndent = 4;

    /// <summary>More findings of one rule than this teach a reader nothing new.</summary>
    private const int MostFindings = 3;

    public void Write(TestRunResult result)
    {
        foreach (var file in result.Files)
        {
            foreach (var test in file.Results.Where(r => !r.HasPassed))
            {
                var page = screen.NewPage();
                Write(page, file, test);
                screen.Write(page);
            }
        }

        var end = Summary(screen.NewPage(), result);
        foreach (var coverage in result.Coverage)
        {
            WriteCoverage(end.Blank(), coverage, isDetailed);
        }

        foreach (var mutation in result.Mutations)
        {
            MutationText.Write(end.Blank(), mutation);
        }

        foreach (var shortfall in result.Shortfalls)
        {
            end.Blank().Text(0, Indent, new Styled(shortfall, Palette.Bad));
        }

        screen.Write(end);
    }

    /// <summary>Where a file has the details, the figures are enough.</summary>
    private static void WriteCoverage(Page page, CoverageReport coverage, bool isDetailed)
    {
        if (isDetailed)
        {
            CoverageText.Write(page, coverage);
        }
        else
        {
            page.Text(0, Indent, CoverageText.Summary(coverage));
        }
    }

    private static void Write(Page page, TestedFile file, RuleTestResult test)
    {
        var mark = test.Verdict is null ? Mark.NotChecked : Mark.Failed;
        page.Text(
            0,
            Indent,
            new Styled(mark.Sign + " ", Palette.Strong(mark.Style)),
            new Styled(test.Name, Palette.Title),
            new Styled("  " + QuoteWriter.Place(test.Test.Name.Location), Palette.Faint)
        );
        foreach (var problem in test.Problems)
        {
            page.Blank().Text(Indent, Indent, new Styled("not run: ", Palette.Bad), problem.Message);
            new QuoteWriter(page, QuoteIndent, Palette.Bad).Write([new Quote(problem.Location, "")]);
        }

        foreach (var difference in test.Differences)
        {
            Write(page.Blank(), file, difference);
        }

        page.Blank();
    }

    private static void Write(Page page, TestedFile file, TestDifference difference)
    {
        page.Text(
            Indent,
            Indent,
            new Styled(difference.Rule?.Id ?? "verdict", Palette.Title),
            new Styled(difference.Rule is null ? "" : "  " + difference.Rule.Title, Palette.Faint)
        );
        WriteDiff(page, difference);
        new QuoteWriter(page, QuoteIndent, Palette.Bad).Write([new Quote(difference.Location, Label(difference))]);
        if (difference.Rule is { } rule)
        {
            WriteFindings(page, file, rule);
        }
    }

    /// <summary>What the test says, behind a minus, and what came, behind a plus.</summary>
    private static void WriteDiff(Page page, TestDifference difference)
    {
        if (difference.Absent is null || difference.Surplus is null)
        {
            Removed(page, difference.Expected);
            Added(page, difference.Found);
            return;
        }

        page.Line(new string(' ', QuoteIndent), new Styled($"  {difference.Found} at", Palette.Faint));
        var all = TestDifference.Places(difference.Rule!).Concat(difference.Absent).Distinct(StringComparer.Ordinal);
        foreach (var place in all.Order(StringComparer.Ordinal))
        {
            var shown = $"\"{place}\"";
            if (difference.Absent.Contains(place, StringComparer.Ordinal))
            {
                Removed(page, shown);
            }
            else if (difference.Surplus.Contains(place, StringComparer.Ordinal))
            {
                Added(page, shown);
            }
            else
            {
                page.Line(new string(' ', QuoteIndent), new Styled("  " + shown, Palette.Faint));
            }
        }
    }

    private static void Removed(Page page, string text) =>
        page.Line(new string(' ', QuoteIndent), new Styled($"- {text}", Palette.Bad));

    private static void Added(Page page, string text) =>
        page.Line(new string(' ', QuoteIndent), new Styled($"+ {text}", Palette.Good));

    private static string Label(TestDifference difference) =>
        difference.Rule is not null
        && !difference
            .Location.Source.Text.AsSpan(difference.Location.Span.Start)
            .StartsWith($"\"{difference.Rule.Id}\"")
            ? "does not name it, so it has to be passed"
            : "expected here";

    private static void WriteFindings(Page page, TestedFile file, RuleVerdict rule)
    {
        var bound = file.Suite.RuleSet.Bound.Rules.First(r => r.Id == rule.Id);
        var reads = new MainReads(bound);
        foreach (var finding in rule.Findings.Take(MostFindings))
        {
            FindingReport.Write(page, finding, reads, Mark.Of(rule));
        }

        if (rule.Findings.Count > MostFindings)
        {
            page.Text(Indent, Indent, new Styled(Wording.More(rule.Findings.Count - MostFindings), Palette.Faint));
        }
    }

    private static Page Summary(Page page, TestRunResult result)
    {
        var leftOut = result.LeftOut == 0 ? "" : $" {Wording.Count(result.LeftOut, "test")} left out by --filter.";
        var tests = Wording.Count(result.Results.Count(), "test");
        var files = Wording.Count(result.Files.Count, "file");
        if (result.Failed + result.NotRun == 0)
        {
            var isAll = result.IsGreen && result.Passed > 0;
            return page.Text(
                0,
                Indent,
                new Styled($"{tests} passed", isAll ? Palette.Good : Palette.Plain),
                $", in {files}.{leftOut}"
            );
        }

        var parts = new List<string> { $"{result.Failed} failed" };
        if (result.NotRun > 0)
        {
            parts.Add($"{result.NotRun} could not be run");
        }

        parts.Add($"{result.Passed} passed");
        return page.Text(
            0,
            Indent,
            new Styled(string.Join(", ", parts), Palette.Strong(Palette.Bad)),
            $" of {tests}, in {files}.{leftOut}"
        );
    }
}
