using RulesKit.Engine.Checking;
using RulesKit.Engine.Scenarios;
using RulesKit.Engine.Waivers;

namespace RulesKit.Tool.Checking;

/// <summary>Everything that plans are held against.</summary>
internal sealed record CheckDocuments(
    IReadOnlyList<RuleSet> RuleSets,
    WaiverSet Waivers,
    IReadOnlyList<Scenario> Scenarios
);
