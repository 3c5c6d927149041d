namespace RulesKit.Language.Models.Clr;

/// <summary>Says how a figure of a period relates to time, and so whether it adds up over periods.</summary>
/// <param name="measure">How the figure relates to time.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class MeasuredAsAttribute(Measure measure) : Attribute
{
    /// <summary>How the figure relates to time.</summary>
    public Measure Measure { get; } = measure;
}
