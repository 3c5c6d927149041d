using RulesKit.Api.Problems;

namespace RulesKit.Api.RuleSets;

/// <summary>A version that is stored.</summary>
/// <param name="Version">The version.</param>
/// <param name="Revision">The rule set's revision now; also the ETag.</param>
/// <param name="Problems">What is worth knowing about it.</param>
internal sealed record StoredAnswer(StoredVersion Version, long Revision, IReadOnlyList<DiagnosticEntry> Problems);
