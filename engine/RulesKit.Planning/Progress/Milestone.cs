using RulesKit.Language.Models.Clr;

namespace RulesKit.Planning;

/// <summary>A point on the way that the plan claims to reach.</summary>
[ItemKey("id")]
[DatedBy("date")]
public sealed record Milestone
{
    /// <summary>The milestone's short name.</summary>
    [TextPattern("^[a-z0-9][a-z0-9-]*$")]
    public required string Id { get; init; }

    /// <summary>Id of the business that reaches the milestone.</summary>
    [ReferenceTo("/businesses")]
    public required string Business { get; init; }

    /// <summary>
    /// production (plants and output), sales (orders and deliveries), product (versions and features), success (the
    /// business has made it), or other.
    /// </summary>
    public required MilestoneKind Kind { get; init; }

    /// <summary>What is reached.</summary>
    [TextLength(Minimum = 1)]
    public required string Name { get; init; }

    /// <summary>The day on which it is reached; absent while it has not been settled.</summary>
    [Movable]
    public DateOnly? Date { get; init; }

    /// <summary>Anything that a reader should know. Rules do not read it.</summary>
    [TextLength(Minimum = 1)]
    public string? Note { get; init; }
}
