namespace RulesKit.Api.OpenApi;

/// <summary>A verdict as docs/verdict.md describes it; for the description of the API only.</summary>
internal sealed record VerdictElement(
    string? Plan,
    string RuleSet,
    string Version,
    string AsOf,
    VerdictWord Verdict,
    IReadOnlyDictionary<string, int> Counts,
    IReadOnlyList<RuleElement> Rules,
    string? Scenario = null
);
