using RulesKit.Language.Json;

namespace RulesKit.Engine.RuleTests;

/// <summary>A file of tests.</summary>
/// <param name="RuleSet">The rule set's file, relative to the test file.</param>
/// <param name="Tests">The tests, in the order of the file.</param>
internal sealed record RuleTestFile(JsonString RuleSet, IReadOnlyList<RuleTest> Tests);
