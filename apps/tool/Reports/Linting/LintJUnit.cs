using System.Globalization;
using RulesKit.Language.Diagnostics;
using RulesKit.Tool.Linting;
using RulesKit.Tool.Reports.JUnit;

namespace RulesKit.Tool.Reports.Linting;

/// <summary>
/// JUnit XML, for build servers: a suite for each file. An error is a failed test; a warning is a passed one that has
/// output, because the format knows nothing between.
/// </summary>
internal sealed class LintJUnit(TextWriter output) : ILintWriter
{
    private const string UnreadableSuite = "files that can't be read";

    public void Write(LintResult result)
    {
        using var xml = new JUnitXml(output, "ruleskit lint");
        var problems = result.ByFile.ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        foreach (var file in result.Files.Concat(problems.Keys).Distinct(StringComparer.Ordinal))
        {
            WriteSuite(xml, file, problems.GetValueOrDefault(file, []));
        }

        if (result.Unreadable.Count > 0)
        {
            xml.StartSuite(UnreadableSuite, result.Unreadable.Count, 0, result.Unreadable.Count);
            foreach (var message in result.Unreadable)
            {
                xml.StartCase(UnreadableSuite, message);
                xml.Error("unreadable", message, message);
                xml.End();
            }

            xml.End();
        }
    }

    private static void WriteSuite(JUnitXml xml, string file, LintProblem[] problems)
    {
        var failures = problems.Count(p => p.Severity == DiagnosticSeverity.Error);
        xml.StartSuite(file, Math.Max(1, problems.Length), failures, 0);
        if (problems.Length == 0)
        {
            xml.StartCase(file, "lint");
            xml.End();
        }

        foreach (var problem in problems)
        {
            WriteCase(xml, problem);
        }

        xml.End();
    }

    private static void WriteCase(JUnitXml xml, LintProblem problem)
    {
        var (line, column) = problem.Location.Start;
        var place = string.Create(CultureInfo.InvariantCulture, $"{problem.File}({line},{column})");
        var text = $"{place}: {problem.SeverityName} {problem.Id}: {problem.Message}";
        xml.StartCase(
            problem.File,
            string.Create(CultureInfo.InvariantCulture, $"{problem.Id} {problem.Title}, line {line}, column {column}")
        );
        if (problem.Severity == DiagnosticSeverity.Error)
        {
            xml.Failure(problem.Id, problem.Message, text);
        }
        else
        {
            xml.Output(text);
        }

        xml.End();
    }
}
