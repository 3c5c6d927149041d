using System.Text.Json.Nodes;

namespace RulesKit.Api.OpenApi;

/// <summary>A value that a finding rests on.</summary>
internal sealed record EvidenceElement(
    string Expression,
    JsonNode? Value,
    string? Pointer,
    string Role,
    string? Note = null,
    int? Line = null,
    int? Column = null
);
