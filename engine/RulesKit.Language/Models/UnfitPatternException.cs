namespace RulesKit.Language.Models;

/// <summary>A regular expression that is one, but that no single walk over a text can match.</summary>
internal sealed class UnfitPatternException(string message) : ArgumentException(message);
