using RulesKit.Api.Problems;

namespace RulesKit.Api.Validation;

/// <summary>What stands in a batch's answer for a line that can't be decided on.</summary>
/// <param name="Line">The line, 1-based.</param>
/// <param name="Error">What is wrong with it.</param>
internal sealed record BatchError(long Line, Problem Error);
