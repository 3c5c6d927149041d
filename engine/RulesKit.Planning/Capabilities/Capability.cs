using RulesKit.Language.Models.Clr;

namespace RulesKit.Planning;

/// <summary>An ability that the organization builds up over years, such as smart driving.</summary>
[ItemKey("id")]
public sealed record Capability
{
    /// <summary>The capability's short name, for example smart-driving.</summary>
    [TextPattern("^[a-z0-9][a-z0-9-]*$")]
    public required string Id { get; init; }

    /// <summary>The capability's name as people say it.</summary>
    [TextLength(Minimum = 1)]
    public required string Name { get; init; }

    /// <summary>The person who leads the capability.</summary>
    [TextLength(Minimum = 1)]
    public string? Owner { get; init; }

    /// <summary>
    /// The person who answers for the capability's data: what is collected, its quality and its use.
    /// </summary>
    [TextLength(Minimum = 1)]
    public string? DataOwner { get; init; }

    /// <summary>Figures by period. Tell each period once: the year or its parts, not both.</summary>
    public IReadOnlyList<CapabilityPeriod>? Periods { get; init; }

    /// <summary>Anything that a reader should know. Rules do not read it.</summary>
    [TextLength(Minimum = 1)]
    public string? Note { get; init; }
}
