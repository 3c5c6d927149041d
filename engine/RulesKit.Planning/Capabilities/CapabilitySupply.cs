using RulesKit.Language.Models.Clr;
using RulesKit.Language.Types;

namespace RulesKit.Planning;

/// <summary>One component of a capability that comes from a supplier.</summary>
[ItemKey("capability", "component", "period")]
[DatedBy("period")]
public sealed record CapabilitySupply
{
    /// <summary>Id of the capability.</summary>
    [ReferenceTo("/capabilities")]
    public required string Capability { get; init; }

    /// <summary>What is delivered.</summary>
    public required SupplyComponent Component { get; init; }

    /// <summary>
    /// When it is delivered: a year 2027, half-year 2027-H1, quarter 2027-Q2 or month 2027-04; absent when it is not
    /// limited to one period.
    /// </summary>
    public Period? Period { get; init; }

    /// <summary>Anything that a reader should know. Rules do not read it.</summary>
    [TextLength(Minimum = 1)]
    public string? Note { get; init; }
}
