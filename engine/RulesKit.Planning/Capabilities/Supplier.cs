using RulesKit.Language.Models.Clr;

namespace RulesKit.Planning;

/// <summary>A company that supplies parts, software or services.</summary>
[ItemKey("id")]
public sealed record Supplier
{
    /// <summary>The supplier's short name.</summary>
    [TextPattern("^[a-z0-9][a-z0-9-]*$")]
    public required string Id { get; init; }

    /// <summary>The supplier's name.</summary>
    [TextLength(Minimum = 1)]
    public required string Name { get; init; }

    /// <summary>1 supplies the organization itself, 2 supplies a first-tier supplier, and so on.</summary>
    [Step("1"), Bounds(Minimum = "1")]
    public required long Tier { get; init; }

    /// <summary>Ids of the organization's products that the supplier works for.</summary>
    [ReferenceTo("/products")]
    public required IReadOnlyList<string> Products { get; init; }

    /// <summary>
    /// Other makers or brands that the supplier works for, by their usual names, for example BMW. Absent while it is
    /// not known; empty when there is none.
    /// </summary>
    [TextLength(Minimum = 1)]
    public IReadOnlyList<string>? AlsoSupplies { get; init; }

    /// <summary>
    /// What the supplier delivers for a capability. Absent while it is not known; empty when it delivers nothing for
    /// any.
    /// </summary>
    public IReadOnlyList<CapabilitySupply>? Supplies { get; init; }

    /// <summary>Anything that a reader should know. Rules do not read it.</summary>
    [TextLength(Minimum = 1)]
    public string? Note { get; init; }
}
