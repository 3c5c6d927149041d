namespace RulesKit.Engine.Differences;

/// <summary>One respect in which a rule was changed.</summary>
/// <param name="Name">The rule's key in JSON: window, require, ...</param>
/// <param name="Direction">What it does to the rule; <see cref="Direction.None"/> when only words changed.</param>
/// <param name="Old">How it was; null when it was not given.</param>
/// <param name="New">How it is; null when it is not given.</param>
/// <param name="Ground">What the direction stands on, in words; null when there is nothing to stand on.</param>
internal sealed record RuleFacet(string Name, Direction Direction, string? Old, string? New, string? Ground);
