using RulesKit.Language.Models.Clr;

namespace RulesKit.Planning;

/// <summary>A hurdle that a business must have taken before it goes on.</summary>
[ItemKey("id")]
[DatedBy("due")]
public sealed record Gate
{
    /// <summary>The gate's short name.</summary>
    [TextPattern("^[a-z0-9][a-z0-9-]*$")]
    public required string Id { get; init; }

    /// <summary>Id of the business that has to pass the gate.</summary>
    [ReferenceTo("/businesses")]
    public required string Business { get; init; }

    /// <summary>What is judged: quality, delivery, service, or readiness of the team to go abroad.</summary>
    public required GateKind Kind { get; init; }

    /// <summary>The gate's name as people say it.</summary>
    [TextLength(Minimum = 1)]
    public string? Name { get; init; }

    /// <summary>The person who answers for passing the gate.</summary>
    [TextLength(Minimum = 1)]
    public string? Owner { get; init; }

    /// <summary>
    /// The day on which the plan has the gate passed. Move it when the gate is late: a gate that is neither passed
    /// nor still ahead counts for nothing.
    /// </summary>
    [Movable]
    public required DateOnly Due { get; init; }

    /// <summary>The day on which the gate was passed; absent as long as it has not been.</summary>
    public DateOnly? PassedOn { get; init; }

    /// <summary>Anything that a reader should know. Rules do not read it.</summary>
    [TextLength(Minimum = 1)]
    public string? Note { get; init; }
}
