using RulesKit.Engine.Waivers;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Checking;

/// <summary>What a caller says of one check beyond the plan. Immutable and thread-safe.</summary>
public sealed record CheckOptions
{
    /// <summary>The date to see the plan from; null takes the plan's own.</summary>
    /// <remarks>It decides which rules are decided or superseded and which waivers are live; it moves no window.</remarks>
    public Date? AsOf { get; init; }

    /// <summary>Permissions to break rules.</summary>
    public WaiverSet Waivers { get; init; } = WaiverSet.None;

    /// <summary>The name of the scenario that the plan stands for; null for the plan itself.</summary>
    public string? Scenario { get; init; }

    /// <summary>Which evaluator is used.</summary>
    public EvaluatorChoice Evaluator { get; init; }

    /// <summary>Ends a check that nobody waits for any more: between rules, and again and again within a long one.</summary>
    public CancellationToken Cancellation { get; init; }
}
