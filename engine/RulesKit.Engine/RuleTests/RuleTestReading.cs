using RulesKit.Language.Diagnostics;

namespace RulesKit.Engine.RuleTests;

/// <summary>What reading a test file and the files that it names gave.</summary>
/// <param name="Suite">The tests; null when a diagnostic is an error.</param>
/// <param name="Diagnostics">What is wrong with the test file, or with the rule set that it names.</param>
internal sealed record RuleTestReading(RuleTestSuite? Suite, IReadOnlyList<Diagnostic> Diagnostics);
