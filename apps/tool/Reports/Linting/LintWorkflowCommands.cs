using System.Globalization;
using RulesKit.Language.Diagnostics;
using RulesKit.Tool.Linting;

namespace RulesKit.Tool.Reports.Linting;

/// <summary>Workflow commands of GitHub Actions, which shows them at the lines of a change.</summary>
internal sealed class LintWorkflowCommands(TextWriter output) : ILintWriter
{
    public void Write(LintResult result)
    {
        foreach (var message in result.Unreadable)
        {
            output.WriteLine($"::error::{Data(message)}");
        }

        foreach (var problem in result.Problems)
        {
            output.WriteLine(Command(problem));
        }
    }

    private static string Command(LintProblem problem)
    {
        var kind = problem.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "notice",
        };
        var (start, end) = (problem.Location.Start, problem.Location.End);
        // Columns are shown only within one line, and the last one is the last character's.
        var columns =
            end.Line > start.Line
                ? ""
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $",col={start.Column},endColumn={Math.Max(start.Column, end.Column - 1)}"
                );
        return string.Create(
            CultureInfo.InvariantCulture,
            $"::{kind} file={Property(problem.File)},line={start.Line},endLine={end.Line}{columns},title={Property($"{problem.Id} {problem.Title}")}::{Data(problem.Message)}"
        );
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
