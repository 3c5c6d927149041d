namespace RulesKit.Language.Models.Clr;

/// <summary>Says what a number counts.</summary>
/// <param name="unit">"money", "share", "vehicles", "people", "days", or any other short text.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class UnitAttribute(string unit) : Attribute
{
    /// <summary>What the number counts.</summary>
    public string Unit { get; } = unit;
}
