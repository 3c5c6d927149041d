namespace RulesKit.Api.RuleSets;

/// <summary>What a text that is not stored would change.</summary>
/// <param name="RuleSet">The rule set.</param>
/// <param name="Active">The version that is active.</param>
/// <param name="Candidate">The version that the text gives itself.</param>
/// <param name="Plans">How many stored plans were checked under both.</param>
/// <param name="Changed">Plans of which anything would be said otherwise.</param>
/// <param name="NotChecked">Plans that can't be checked under one of them.</param>
/// <param name="HasMore">Whether there are more stored plans than are checked.</param>
internal sealed record PreviewAnswer(
    string RuleSet,
    string Active,
    string Candidate,
    int Plans,
    IReadOnlyList<PlanChange> Changed,
    IReadOnlyList<UncheckedPlan> NotChecked,
    bool HasMore
);
