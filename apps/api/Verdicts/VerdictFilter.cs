namespace RulesKit.Api.Verdicts;

/// <summary>Which decisions are asked for; null for any.</summary>
internal sealed record VerdictFilter(string? Plan, string? RuleSet, string? Batch, string? Before, int Limit);
