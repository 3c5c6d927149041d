namespace RulesKit.Api.RuleSets;

/// <summary>Which version is to be active.</summary>
/// <param name="Version">The version that a stored text gives itself.</param>
internal sealed record ActivationRequest(string Version);
