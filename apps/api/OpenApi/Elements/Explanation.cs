using System.Text.Json.Nodes;

namespace RulesKit.Api.OpenApi;

/// <summary>How one rule comes to its outcome, as docs/explain.md describes it.</summary>
internal sealed record Explanation(
    string Rule,
    string Title,
    OutcomeWord Outcome,
    JsonNode Judgements,
    JsonNode Definitions,
    JsonNode Lacks,
    JsonNode? Items = null,
    string? WhyNotInForce = null
);
