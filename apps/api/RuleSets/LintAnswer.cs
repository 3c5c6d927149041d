using RulesKit.Api.Problems;

namespace RulesKit.Api.RuleSets;

/// <summary>What is wrong with a rule set.</summary>
/// <param name="IsClean">Whether it would be stored: no errors and no warnings.</param>
/// <param name="Problems">Everything found, by place.</param>
internal sealed record LintAnswer(bool IsClean, IReadOnlyList<DiagnosticEntry> Problems);
