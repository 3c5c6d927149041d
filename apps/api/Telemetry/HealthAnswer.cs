namespace RulesKit.Api.Telemetry;

/// <summary>All is well.</summary>
/// <param name="Status">Always <c>ok</c>; anything else is a problem.</param>
internal sealed record HealthAnswer(string Status);
