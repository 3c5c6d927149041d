using RulesKit.Language.Diagnostics;
using RulesKit.Tool.Linting;
using RulesKit.Tool.Reports.Sarif;

namespace RulesKit.Tool.Reports.Linting;

/// <summary>SARIF 2.1.0, for code scanning services and editors.</summary>
internal sealed class LintSarif(TextWriter output) : ILintWriter
{
    public void Write(LintResult result) =>
        SarifWriter.Write(
            output,
            new SarifLog(
                result.Files,
                RulesOf(result.Problems),
                result.Problems.Select(ResultOf).ToArray(),
                result.Unreadable
            )
        );

    /// <summary>One entry for each kind of mistake that was found.</summary>
    public static SarifRule[] RulesOf(IEnumerable<LintProblem> problems) =>
        problems
            .DistinctBy(p => p.Id)
            .Select(p => new SarifRule(p.Id, p.Title, SarifLevels.Of(DefaultOf(p))))
            .OrderBy(r => r.Id, StringComparer.Ordinal)
            .ToArray();

    public static SarifResult ResultOf(LintProblem problem) =>
        new(problem.Id, SarifLevels.Of(problem.Severity), problem.Message, problem.Location);

    private static DiagnosticSeverity DefaultOf(LintProblem problem) =>
        DiagnosticCatalog.Find(problem.Id)?.Severity ?? DiagnosticSeverity.Error;
}
