using RulesKit.Engine.Checking;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Verdicts;
using RulesKit.Engine.Waivers;

namespace RulesKit.Tool.Checking;

/// <summary>A plan that was checked against one rule set, by itself and under each scenario.</summary>
internal sealed record CheckedPlan
{
    /// <summary>The plan's file.</summary>
    public required string File { get; init; }

    /// <summary>The plan's title; null when it has none.</summary>
    public string? Title { get; init; }

    /// <summary>The plan itself.</summary>
    public required PreparedPlan Plan { get; init; }

    public required RuleSet RuleSet { get; init; }

    public required WaiverSet Waivers { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>In the order of the scenarios file; empty without one.</summary>
    public IReadOnlyList<CheckedScenario> Scenarios { get; init; } = [];
}
