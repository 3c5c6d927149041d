using RulesKit.Engine.Changes;

namespace RulesKit.Engine.Scenarios;

/// <summary>A named overlay on a plan: what if.</summary>
internal sealed record Scenario
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public string? Description { get; init; }

    /// <summary>The changes, made in this order.</summary>
    public required IReadOnlyList<Change> Changes { get; init; }
}
