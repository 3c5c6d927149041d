using RulesKit.Engine.Scenarios;
using RulesKit.Engine.Verdicts;

namespace RulesKit.Tool.Checking;

/// <summary>A scenario and what came of it.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Verdict">The verdict; null when the scenario could not be laid over the plan (reported).</param>
internal sealed record CheckedScenario(Scenario Scenario, Verdict? Verdict);
