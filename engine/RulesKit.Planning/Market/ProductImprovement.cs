using RulesKit.Language.Models.Clr;

namespace RulesKit.Planning;

/// <summary>What makes a product that is already on sale better for its buyers.</summary>
[ItemKey("id")]
[DatedBy("date")]
public sealed record ProductImprovement
{
    /// <summary>The improvement's short name.</summary>
    [TextPattern("^[a-z0-9][a-z0-9-]*$")]
    public required string Id { get; init; }

    /// <summary>Id of the product that becomes better.</summary>
    [ReferenceTo("/products")]
    public required string Product { get; init; }

    /// <summary>What the buyer gets.</summary>
    [TextLength(Minimum = 1)]
    public required string Name { get; init; }

    /// <summary>The first day on which buyers have it; absent while it has not been settled.</summary>
    [Movable]
    public DateOnly? Date { get; init; }

    /// <summary>Anything that a reader should know. Rules do not read it.</summary>
    [TextLength(Minimum = 1)]
    public string? Note { get; init; }
}
