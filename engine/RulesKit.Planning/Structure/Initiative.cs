using RulesKit.Language.Models.Clr;

namespace RulesKit.Planning;

/// <summary>A programme that the organization puts people and money into.</summary>
[ItemKey("id")]
[DatedBy("start")]
public sealed record Initiative
{
    /// <summary>The initiative's short name.</summary>
    [TextPattern("^[a-z0-9][a-z0-9-]*$")]
    public required string Id { get; init; }

    /// <summary>The initiative's name as people say it.</summary>
    [TextLength(Minimum = 1)]
    public required string Name { get; init; }

    /// <summary>Id of the business that the initiative serves.</summary>
    [ReferenceTo("/businesses")]
    public required string Business { get; init; }

    /// <summary>
    /// 1 is first priority, 2 the next, and so on; several initiatives may share one. Absent while it has not been
    /// settled.
    /// </summary>
    [Step("1"), Bounds(Minimum = "1"), Movable]
    public long? Priority { get; init; }

    /// <summary>The person who answers for the initiative.</summary>
    [TextLength(Minimum = 1)]
    public string? Owner { get; init; }

    /// <summary>The first day of work.</summary>
    [Movable]
    public DateOnly? Start { get; init; }

    /// <summary>The last day of work; absent where the initiative has no set end.</summary>
    [Movable]
    public DateOnly? End { get; init; }

    /// <summary>Anything that a reader should know. Rules do not read it.</summary>
    [TextLength(Minimum = 1)]
    public string? Note { get; init; }
}
