namespace RulesKit.Api.RuleSets;

/// <summary>A plan that can't be checked.</summary>
/// <param name="Plan">The stored plan.</param>
/// <param name="Reason">Why.</param>
internal sealed record UncheckedPlan(string Plan, string Reason);
