using RulesKit.Engine.RuleTests;
using RulesKit.Language.Diagnostics;
using RulesKit.Tool.Quotes;
using RulesKit.Tool.Reports.JUnit;
using RulesKit.Tool.Testing;

namespace RulesKit.Tool.Reports.Testing;

/// <summary>JUnit XML, for build servers: a suite for each test file, and one for what kept tests from being run.</summary>
internal sealed class TestJUnit(TextWriter output) : ITestWriter
{
    private const string BrokenSuite = "files that can't be used";
    private const string WorthSuite = "what the tests are worth";

    public void Write(TestRunResult result)
    {
        using var xml = new JUnitXml(output, "ruleskit test");
        foreach (var file in result.Files)
        {
            WriteSuite(xml, file);
        }

        var broken = result
            .Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)
            .Select(d => (Type: d.Id, Text: d.ToString()))
            .Concat(result.Unreadable.Select(u => (Type: "unreadable", Text: u)))
            .ToArray();
        if (broken.Length > 0)
        {
            xml.StartSuite(BrokenSuite, broken.Length, 0, broken.Length);
            foreach (var (type, text) in broken)
            {
                xml.StartCase(BrokenSuite, text);
                xml.Error(type, text, text);
                xml.End();
            }

            xml.End();
        }
        WriteWorth(xml, result);
    }

    /// <summary>What was asked of the tests as a whole: a failure each where it does not hold, figures where it does.</summary>
    private static void WriteWorth(JUnitXml xml, TestRunResult result)
    {
        var figures = result
            .Coverage.Select(CoverageText.Summary)
            .Concat(result.Mutations.Select(MutationText.Summary))
            .ToArray();
        if (figures.Length + result.Shortfalls.Count == 0)
        {
            return;
        }

        xml.StartSuite(WorthSuite, figures.Length + result.Shortfalls.Count, result.Shortfalls.Count, 0);
        foreach (var figure in figures)
        {
            xml.StartCase(WorthSuite, figure);
            xml.End();
        }

        foreach (var shortfall in result.Shortfalls)
        {
            xml.StartCase(WorthSuite, shortfall);
            xml.Failure("shortfall", shortfall, shortfall);
            xml.End();
        }

        xml.End();
    }

    private static void WriteSuite(JUnitXml xml, TestedFile file)
    {
        var errors = file.Results.Count(r => r.Verdict is null);
        var failures = file.Results.Count(r => !r.HasPassed) - errors;
        xml.StartSuite(file.File, file.Results.Count, failures, errors);
        foreach (var result in file.Results)
        {
            xml.StartCase(file.File, result.Name);
            WriteOutcome(xml, result);
            xml.End();
        }

        xml.End();
    }

    private static void WriteOutcome(JUnitXml xml, RuleTestResult result)
    {
        var lines = result
            .Problems.Select(p => $"{QuoteWriter.Place(p.Location)}: {p.Message}")
            .Concat(result.Differences.SelectMany(Lines));
        var text = string.Join('\n', lines);
        var message = string.Join(' ', result.Messages);
        if (result.Verdict is null)
        {
            xml.Error("notRun", message, text);
        }
        else if (!result.HasPassed)
        {
            xml.Failure("outcome", message, text);
        }
    }

    private static IEnumerable<string> Lines(TestDifference difference) =>
        [
            $"{QuoteWriter.Place(difference.Location)}: {difference.Message}",
            .. (difference.Rule?.Findings ?? []).Select(f => $"    {Place(f)}{f.Message}"),
        ];

    private static string Place(Engine.Verdicts.Finding finding) =>
        finding.Location is null ? "" : $"{QuoteWriter.Place(finding.Location)}: ";
}
