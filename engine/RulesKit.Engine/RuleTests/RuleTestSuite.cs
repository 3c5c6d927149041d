using RulesKit.Engine.Checking;
using RulesKit.Language.Text;

namespace RulesKit.Engine.RuleTests;

/// <summary>A test file that is ready to run.</summary>
/// <param name="Source">The file.</param>
/// <param name="RuleSet">The rule set that it tests; the same object for all files that name the same one.</param>
/// <param name="Tests">Its tests, in the order of the file.</param>
internal sealed record RuleTestSuite(SourceText Source, RuleSet RuleSet, IReadOnlyList<PreparedTest> Tests);
