using RulesKit.Engine.TestCoverage;

namespace RulesKit.Api.Pages.Authors;

/// <summary>What tests say of a rule set. Immutable.</summary>
/// <param name="Tests">How many there are.</param>
/// <param name="Passed">How many of them pass.</param>
/// <param name="Coverage">What they have seen.</param>
internal sealed record TestedRuleSet(int Tests, int Passed, CoverageReport Coverage);
