using RulesKit.Language.Models.Clr;

namespace RulesKit.Planning;

/// <summary>Where a business wants to stand in the long run.</summary>
[ItemKey("id")]
[DatedBy("date")]
public sealed record Ambition
{
    /// <summary>The ambition's short name.</summary>
    [TextPattern("^[a-z0-9][a-z0-9-]*$")]
    public required string Id { get; init; }

    /// <summary>Id of the business that has the ambition.</summary>
    [ReferenceTo("/businesses")]
    public required string Business { get; init; }

    /// <summary>
    /// What the target counts: globalRank (place among the world's makers by pieces delivered, 1 is the largest),
    /// domesticRank (the same at home), annualDeliveries (pieces a year), annualRevenue (full units of the plan's
    /// currency a year), or marketShare (0.10 is ten percent).
    /// </summary>
    public required AmbitionKind Kind { get; init; }

    /// <summary>The figure to reach, 0 or more; its meaning follows the kind.</summary>
    [Bounds(Minimum = "0"), Movable]
    public required decimal Target { get; init; }

    /// <summary>The day by which it is reached.</summary>
    [Movable]
    public required DateOnly Date { get; init; }

    /// <summary>Anything that a reader should know. Rules do not read it.</summary>
    [TextLength(Minimum = 1)]
    public string? Note { get; init; }
}
