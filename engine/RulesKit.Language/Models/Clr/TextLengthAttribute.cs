namespace RulesKit.Language.Models.Clr;

/// <summary>Says how long a text may be, in UTF-16 code units.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class TextLengthAttribute : Attribute
{
    /// <summary>The least length; 0 when not said.</summary>
    public int Minimum { get; set; }

    /// <summary>The largest length; unlimited when not said.</summary>
    public int Maximum { get; set; } = int.MaxValue;
}
