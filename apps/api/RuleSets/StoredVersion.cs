namespace RulesKit.Api.RuleSets;

/// <summary>A version of a rule set. Immutable: neither its text nor its model ever changes.</summary>
/// <param name="RuleSet">The rule set's id.</param>
/// <param name="Number">1, 2, 3 in the order of storing.</param>
/// <param name="Version">The version that the text gives itself.</param>
/// <param name="Title">The title that the text gives itself.</param>
/// <param name="Hash">SHA-256 of the text.</param>
/// <param name="ModelHash">SHA-256 of the model that it is bound to.</param>
/// <param name="Author">Who stored it.</param>
/// <param name="At">When it was stored.</param>
internal sealed record StoredVersion(
    string RuleSet,
    long Number,
    string Version,
    string Title,
    string Hash,
    string ModelHash,
    string Author,
    DateTimeOffset At
);
