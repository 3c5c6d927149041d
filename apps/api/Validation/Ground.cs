using RulesKit.Api.RuleSets;
using RulesKit.Api.Waivers;
using RulesKit.Engine.Scenarios;

namespace RulesKit.Api.Validation;

/// <summary>Everything that plans of one request are held against, as it is at one moment. Immutable.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="RuleSet">The version.</param>
/// <param name="Waivers">The waivers that count.</param>
/// <param name="Scenario">The scenario to lay over plans; null for none.</param>
/// <param name="ScenariosHash">The document that has the scenario.</param>
internal sealed record Ground(
    ValidationQuestion Question,
    ReadyRuleSet RuleSet,
    WaiverBook Waivers,
    Scenario? Scenario,
    string? ScenariosHash
);
