using RulesKit.Language.Diagnostics;

namespace RulesKit.Tool.Linting;

/// <summary>What a run of <c>lint</c> found.</summary>
/// <param name="Files">Every document that was looked at, in the order in which it was found.</param>
/// <param name="Problems">By file and place.</param>
/// <param name="Unreadable">What could not be read, in words.</param>
internal sealed record LintResult(
    IReadOnlyList<string> Files,
    IReadOnlyList<LintProblem> Problems,
    IReadOnlyList<string> Unreadable
)
{
    /// <summary>Whether a configuration has errors, so that what was found may not be what was asked for.</summary>
    public bool HasBrokenConfig { get; init; }

    public int Count(DiagnosticSeverity severity) => Problems.Count(p => p.Severity == severity);

    /// <summary>The problems of each file that has any.</summary>
    public IEnumerable<IGrouping<string, LintProblem>> ByFile => Problems.GroupBy(p => p.File, StringComparer.Ordinal);
}
