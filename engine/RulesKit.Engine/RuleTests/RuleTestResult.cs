using RulesKit.Language.Text;

namespace RulesKit.Engine.RuleTests;

/// <summary>What running one test gave.</summary>
/// <param name="Name">The test's name.</param>
/// <param name="Location">Where the test stands.</param>
/// <param name="Failures">What differed from the expectation, in words; empty when the test passed.</param>
internal sealed record RuleTestResult(string Name, Location Location, IReadOnlyList<string> Failures)
{
    public bool HasPassed => Failures.Count == 0;
}
