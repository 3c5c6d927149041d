using RulesKit.Language.Models.Clr;

namespace RulesKit.Planning;

/// <summary>A business that the organization runs or builds up.</summary>
[ItemKey("id")]
public sealed record Business
{
    /// <summary>The business's short name, for example automobiles.</summary>
    [TextPattern("^[a-z0-9][a-z0-9-]*$")]
    public required string Id { get; init; }

    /// <summary>The business's name as people say it.</summary>
    [TextLength(Minimum = 1)]
    public required string Name { get; init; }

    /// <summary>new (being built up) or established (carries itself).</summary>
    public BusinessStage? Stage { get; init; }

    /// <summary>1 is first priority, 2 the next, and so on; several businesses may share one.</summary>
    [Step("1"), Bounds(Minimum = "1"), Movable]
    public long? Priority { get; init; }

    /// <summary>Anything that a reader should know. Rules do not read it.</summary>
    [TextLength(Minimum = 1)]
    public string? Note { get; init; }
}
