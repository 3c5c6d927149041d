namespace RulesKit.Api.Validation;

/// <summary>A line of a batch.</summary>
/// <param name="Number">1-based, blank lines counted.</param>
/// <param name="Bytes">Without the line end; null when the line is longer than it may be.</param>
internal readonly record struct BatchLine(long Number, byte[]? Bytes);
