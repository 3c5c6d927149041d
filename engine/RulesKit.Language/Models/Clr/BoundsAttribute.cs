namespace RulesKit.Language.Models.Clr;

/// <summary>Says between which bounds a number lies.</summary>
/// <remarks>Bounds are written as JSON numbers, for example <c>0.1</c>: texts, since attributes hold no decimals.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class BoundsAttribute : Attribute
{
    /// <summary>The least number allowed.</summary>
    public string? Minimum { get; set; }

    /// <summary>The largest number allowed.</summary>
    public string? Maximum { get; set; }

    /// <summary>The number that all numbers allowed are above.</summary>
    public string? ExclusiveMinimum { get; set; }

    /// <summary>The number that all numbers allowed are below.</summary>
    public string? ExclusiveMaximum { get; set; }
}
