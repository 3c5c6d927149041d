namespace RulesKit.Api.OpenApi;

/// <summary>The days in which a rule is in force.</summary>
internal sealed record WindowElement(string? From, string? To);
