using RulesKit.Engine.Verdicts;
using RulesKit.Tool.Checking;

namespace RulesKit.Tool.Reports.Checking;

/// <summary>One verdict of a run.</summary>
/// <param name="Plan">The plan and the rule set.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Scenario">The scenario's title; null for the plan itself.</param>
internal sealed record CheckedVerdict(CheckedPlan Plan, Verdict Verdict, string? Scenario)
{
    /// <summary>The plan's file, as people know it.</summary>
    public string File => Plan.File == PlanSources.StandardInput ? "(standard input)" : Plan.File;
}
