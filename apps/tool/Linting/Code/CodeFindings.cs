namespace RulesKit.Tool.Linting.Code;

/// <summary>What the analyzers said of one project.</summary>
/// <param name="Files">The C# files that were looked at.</param>
/// <param name="Problems">What they found, in C# and in the project's documents.</param>
/// <param name="Unreadable">Why not everything could be judged; null when it could.</param>
internal sealed record CodeFindings(
    IReadOnlyList<string> Files,
    IReadOnlyList<LintProblem> Problems,
    string? Unreadable
);
