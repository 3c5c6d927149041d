using RulesKit.Engine.Verdicts;

namespace RulesKit.Engine.RuleTests;

/// <summary>What running one test gave.</summary>
/// <param name="Test">The test.</param>
/// <param name="Verdict">The verdict; null when the test could not be run.</param>
/// <param name="Differences">In what the verdict is not as expected.</param>
/// <param name="Problems">Why the test could not be run.</param>
internal sealed record RuleTestResult(
    RuleTest Test,
    Verdict? Verdict,
    IReadOnlyList<TestDifference> Differences,
    IReadOnlyList<TestProblem> Problems
)
{
    public string Name => Test.Name.Value;

    public bool HasPassed => Verdict is not null && Differences.Count == 0;

    /// <summary>What is wrong, one sentence each.</summary>
    public IEnumerable<string> Messages => Problems.Select(p => p.Message).Concat(Differences.Select(d => d.Message));
}
