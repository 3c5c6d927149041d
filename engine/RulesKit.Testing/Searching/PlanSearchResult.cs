namespace RulesKit.Testing.Searching;

/// <summary>What a search gave. Immutable.</summary>
/// <param name="Plan">The plan; null when none was found.</param>
/// <param name="Reason">Why there is none; null when there is one.</param>
/// <param name="Steps">How many plans were checked.</param>
public sealed record PlanSearchResult(PlanDocument? Plan, string? Reason, int Steps);
