namespace RulesKit.Api.OpenApi;

/// <summary>A place that made a rule fail or unknown.</summary>
internal sealed record FindingElement(
    string Reason,
    string Message,
    string Pointer,
    IReadOnlyList<EvidenceElement> Evidence,
    string? Key = null,
    int? Line = null,
    int? Column = null
);
