namespace RulesKit.Api.OpenApi;

/// <summary>What one rule says.</summary>
internal sealed record RuleElement(
    string Id,
    string Title,
    string Severity,
    WindowElement? Window,
    int ScopeCount,
    OutcomeWord Outcome,
    IReadOnlyList<FindingElement> Findings,
    string? Reason = null,
    string? Owner = null,
    SourceElement? Source = null,
    IReadOnlyList<string>? Waivers = null,
    IReadOnlyList<string>? Tags = null
);
