using RulesKit.Engine.Verdicts;
using RulesKit.Language.Text;

namespace RulesKit.Engine.RuleTests;

/// <summary>What a test expects of one rule.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="At">Pointers of exactly the findings; null when the test does not say.</param>
/// <param name="Location">Where the test names the rule.</param>
internal sealed record ExpectedOutcome(Outcome Outcome, IReadOnlyList<string>? At, Location Location);
