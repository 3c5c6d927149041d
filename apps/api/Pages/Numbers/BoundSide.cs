namespace RulesKit.Api.Pages.Numbers;

/// <summary>One side to which a rule bounds a number. Immutable.</summary>
/// <param name="Words">What the rule asks, in words: "at least".</param>
/// <param name="IsLower">Whether numbers below break it.</param>
/// <param name="IsUpper">Whether numbers above break it.</param>
public sealed record BoundSide(string Words, bool IsLower, bool IsUpper);
