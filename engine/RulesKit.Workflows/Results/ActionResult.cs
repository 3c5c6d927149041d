namespace RulesKit.Workflows;

/// <summary>What an action gave.</summary>
/// <param name="Output">Its value: a scalar, a list, or a dictionary for an object; null when there is none.</param>
/// <param name="Exception">Why it failed; null when it did not.</param>
public sealed record ActionResult(object? Output, Exception? Exception);
