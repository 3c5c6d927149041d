using RulesKit.Engine.RuleTests;

namespace RulesKit.Tool.Testing;

/// <summary>A test file that was run.</summary>
/// <param name="File">The file, as people name it.</param>
/// <param name="Suite">Its tests, all of them.</param>
/// <param name="Results">What came of those that were asked for.</param>
internal sealed record TestedFile(string File, RuleTestSuite Suite, IReadOnlyList<RuleTestResult> Results);
