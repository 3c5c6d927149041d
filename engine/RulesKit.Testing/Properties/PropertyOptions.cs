using FsCheck;

namespace RulesKit.Testing.Properties;

/// <summary>How a property is tried. Immutable and thread-safe.</summary>
public sealed record PropertyOptions
{
    /// <summary>The environment variable that multiplies every number of runs, for example by 100 at night.</summary>
    public const string RunsVariable = "RULESKIT_TESTING_TIMES";

    /// <summary>How many plans are tried; the environment variable <see cref="RunsVariable"/> multiplies it.</summary>
    public int Runs { get; init; } = 100;

    /// <summary>The plans to try; null takes plans near the rules' edges.</summary>
    public Arbitrary<PlanDocument>? Plans { get; init; }

    /// <summary>Plans that show what real ones look like: each is tried as it is, and their values are used.</summary>
    public IReadOnlyList<PlanDocument> Examples { get; init; } = [];

    /// <summary>What a failure printed, to try that one plan again; null for new plans.</summary>
    public string? Replay { get; init; }

    /// <summary>Most smaller plans that are tried after a failure.</summary>
    public int ShrinkSteps { get; init; } = 2_000;
}
