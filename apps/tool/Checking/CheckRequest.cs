using RulesKit.Language.Types;

namespace RulesKit.Tool.Checking;

/// <summary>What one run of <c>check</c> is asked to do.</summary>
internal sealed record CheckRequest
{
    /// <summary>Files, folders, and <see cref="PlanSources.StandardInput"/>.</summary>
    public required IReadOnlyList<string> Plans { get; init; }

    /// <summary>A rule set, or a folder of rule sets.</summary>
    public required string Rules { get; init; }

    /// <summary>The date to see plans from; null takes each plan's own.</summary>
    public Date? AsOf { get; init; }

    /// <summary>A waivers file; null for none.</summary>
    public string? Waivers { get; init; }

    /// <summary>A scenarios file; null for none.</summary>
    public string? Scenarios { get; init; }

    /// <summary>Which verdicts make the run fail.</summary>
    public FailOn FailOn { get; init; } = FailOn.Unknown;
}
