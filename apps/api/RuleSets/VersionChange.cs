namespace RulesKit.Api.RuleSets;

/// <summary>What storing a version came to.</summary>
/// <param name="Head">The rule set's state now.</param>
/// <param name="Version">The version.</param>
/// <param name="IsNew">False when the same text was there already, under the same version.</param>
internal sealed record VersionChange(RuleSetHead Head, StoredVersion Version, bool IsNew);
