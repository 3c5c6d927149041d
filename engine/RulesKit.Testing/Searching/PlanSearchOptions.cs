namespace RulesKit.Testing.Searching;

/// <summary>Where a search for plans starts and when it gives up. Immutable and thread-safe.</summary>
public sealed record PlanSearchOptions
{
    /// <summary>Plans to start from, best first; none lets the search start from generated ones.</summary>
    public IReadOnlyList<PlanDocument> Starts { get; init; } = [];

    /// <summary>How many plans may be checked for one result before the search gives up; steps, not time.</summary>
    public int Budget { get; init; } = 4_000;

    /// <summary>Where choices come from: the same seed gives the same plans.</summary>
    public int Seed { get; init; } = 1;
}
