namespace RulesKit.Api.Waivers;

/// <summary>What a planner asks for.</summary>
/// <param name="RuleSet">The rule set.</param>
/// <param name="Rule">The rule that may be broken.</param>
/// <param name="Reason">Why.</param>
/// <param name="From">The first day on which it is live, as 2024-05-01.</param>
/// <param name="To">The day from which on it is not live any more.</param>
/// <param name="Plan">The only plan it holds for; absent for any.</param>
/// <param name="Items">The only items, by key or JSON pointer; absent for every finding of the rule.</param>
internal sealed record WaiverRequest(
    string RuleSet,
    string Rule,
    string Reason,
    string From,
    string To,
    string? Plan = null,
    IReadOnlyList<string>? Items = null
);
