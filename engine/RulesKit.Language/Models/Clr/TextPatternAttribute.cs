namespace RulesKit.Language.Models.Clr;

/// <summary>Says which regular expression (ECMA-262, unanchored) a text must match.</summary>
/// <param name="pattern">The regular expression.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class TextPatternAttribute(string pattern) : Attribute
{
    /// <summary>The regular expression.</summary>
    public string Pattern { get; } = pattern;
}
