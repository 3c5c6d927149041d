namespace RulesKit.Api.Problems;

/// <summary>One mistake and where it is.</summary>
/// <param name="Message">What was found, what was expected and what to do.</param>
/// <param name="Pointer">JSON pointer; absent where none can be told.</param>
/// <param name="Line">1-based; absent for what has no text.</param>
/// <param name="Column">1-based, in UTF-16 code units; absent for what has no text.</param>
internal sealed record ProblemPlace(string Message, string? Pointer = null, int? Line = null, int? Column = null);
