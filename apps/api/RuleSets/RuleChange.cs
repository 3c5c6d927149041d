namespace RulesKit.Api.RuleSets;

/// <summary>A rule that says something else of a plan.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Before">The outcome now; absent for a rule that is new.</param>
/// <param name="After">The outcome then; absent for a rule that goes.</param>
internal sealed record RuleChange(string Rule, string? Before = null, string? After = null);
