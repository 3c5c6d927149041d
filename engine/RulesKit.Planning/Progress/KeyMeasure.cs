using RulesKit.Language.Models.Clr;
using RulesKit.Language.Types;

namespace RulesKit.Planning;

/// <summary>One measure in one period.</summary>
[ItemKey("measure", "period")]
[DatedBy("period")]
public sealed record KeyMeasure
{
    /// <summary>The measure's short name, for example interventions-per-1000-km.</summary>
    [TextPattern("^[a-z0-9][a-z0-9-]*$")]
    public required string Measure { get; init; }

    /// <summary>The measure's name as people say it, with its unit.</summary>
    [TextLength(Minimum = 1)]
    public string? Name { get; init; }

    /// <summary>Id of the capability that the measure judges; absent where it judges none.</summary>
    [ReferenceTo("/capabilities")]
    public string? Capability { get; init; }

    /// <summary>The period of the value: a year 2027, half-year 2027-H1, quarter 2027-Q2 or month 2027-04.</summary>
    public required Period Period { get; init; }

    /// <summary>
    /// Where the figures come from: actual (it happened), forecast (it is expected) or plan (it is intended). A
    /// planner moves no actual figure.
    /// </summary>
    public required Basis Basis { get; init; }

    /// <summary>The value in the measure's own unit; below 0 where the measure allows it.</summary>
    public required decimal Value { get; init; }

    /// <summary>Anything that a reader should know. Rules do not read it.</summary>
    [TextLength(Minimum = 1)]
    public string? Note { get; init; }
}
