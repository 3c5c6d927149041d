namespace RulesKit.Api.OpenApi;

/// <summary>Where a rule comes from.</summary>
internal sealed record SourceElement(
    string Document,
    string? Date = null,
    string? Fact = null,
    string? Page = null,
    string? Url = null
);
