namespace RulesKit.Api.Plans;

/// <summary>The last decision on a plan.</summary>
/// <param name="Id">The decision's id in the verdict log.</param>
/// <param name="Verdict"><c>compliant</c>, <c>nonCompliant</c> or <c>undetermined</c>.</param>
/// <param name="RuleSet">The rule set.</param>
/// <param name="RuleSetVersion">Its version.</param>
/// <param name="At">When it was decided.</param>
internal sealed record LastVerdict(string Id, string Verdict, string RuleSet, string RuleSetVersion, DateTimeOffset At);
