namespace RulesKit.Testing.Generating;

/// <summary>What generated plans are like. Immutable and thread-safe.</summary>
public sealed record PlanGenerationOptions
{
    /// <summary>What is used where nothing is said.</summary>
    public static PlanGenerationOptions Default { get; } = new();

    /// <summary>Most items of a collection at FsCheck's full size (100); smaller sizes give fewer. At least 1.</summary>
    public int MaximumItems { get; init; } = 6;

    /// <summary>How often an optional member is left out, from 0 (never) to 1 (always).</summary>
    public double HoleShare { get; init; } = 0.2;

    /// <summary>How often a value is taken from those that rules and example plans mention, from 0 to 1.</summary>
    public double MentionedShare { get; init; } = 0.7;

    /// <summary>Plans whose values are used as examples; none unless said otherwise.</summary>
    public IReadOnlyList<PlanDocument> Examples { get; init; } = [];
}
