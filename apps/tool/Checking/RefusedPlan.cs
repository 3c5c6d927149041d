using RulesKit.Engine.Plans;

namespace RulesKit.Tool.Checking;

/// <summary>A plan, or a plan under a scenario, that is no JSON or does not fit its model.</summary>
/// <param name="File">The plan's file.</param>
/// <param name="Scenario">The scenario that was laid over it; null for the plan itself.</param>
/// <param name="Errors">Every mistake.</param>
internal sealed record RefusedPlan(string File, string? Scenario, IReadOnlyList<PlanError> Errors);
