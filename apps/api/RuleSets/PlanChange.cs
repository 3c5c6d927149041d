namespace RulesKit.Api.RuleSets;

/// <summary>A plan of which something else would be said.</summary>
/// <param name="Plan">The stored plan.</param>
/// <param name="Before">The verdict under the active version.</param>
/// <param name="After">The verdict under the text.</param>
/// <param name="Rules">Rules whose outcome changes.</param>
internal sealed record PlanChange(string Plan, string Before, string After, IReadOnlyList<RuleChange> Rules);
