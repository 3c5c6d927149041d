using RulesKit.Engine.Verdicts;

namespace RulesKit.Engine.RuleTests;

/// <summary>What a test expects of one rule.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="At">Pointers of exactly the findings; null when the test does not say.</param>
internal sealed record ExpectedOutcome(Outcome Outcome, IReadOnlyList<string>? At);
