using RulesKit.Engine.Mutation;
using RulesKit.Engine.RuleTests;
using RulesKit.Engine.TestCoverage;
using RulesKit.Language.Diagnostics;
using RulesKit.Tool.Hosting;

namespace RulesKit.Tool.Testing;

/// <summary>What a run of <c>test</c> gave.</summary>
/// <param name="Files">Every test file that could be run, in the order in which it was found.</param>
/// <param name="Diagnostics">What is wrong with test files and with the rule sets that they name.</param>
/// <param name="Unreadable">What could not be read, in words.</param>
internal sealed record TestRunResult(
    IReadOnlyList<TestedFile> Files,
    IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlyList<string> Unreadable
)
{
    /// <summary>What the tests have seen, for each rule set; empty when nobody asked.</summary>
    public IReadOnlyList<CoverageReport> Coverage { get; init; } = [];

    /// <summary>What became of mutants, for each rule set; empty when nobody asked, or tests fail without them.</summary>
    public IReadOnlyList<MutationReport> Mutations { get; init; } = [];

    /// <summary>What was asked of the tests as a whole and does not hold, in words.</summary>
    public IReadOnlyList<string> Shortfalls { get; init; } = [];

    public IEnumerable<RuleTestResult> Results => Files.SelectMany(f => f.Results);

    public int Passed => Results.Count(r => r.HasPassed);

    /// <summary>Tests whose verdict is not as expected.</summary>
    public int Failed => Results.Count(r => r.Verdict is not null && !r.HasPassed);

    /// <summary>Tests that could not be run.</summary>
    public int NotRun => Results.Count(r => r.Verdict is null);

    /// <summary>Tests that a filter left out.</summary>
    public int LeftOut => Files.Sum(f => f.Suite.Tests.Count - f.Results.Count);

    /// <summary>Whether every test held, and every file could be read.</summary>
    public bool IsGreen => ExitCode == Hosting.ExitCode.Fine;

    /// <summary>The exit code that the tests ask for.</summary>
    public int ExitCode
    {
        get
        {
            var isUnreadable = Unreadable.Count > 0 || Results.Any(r => r.Problems.Any(p => p.IsUnreadable));
            var hasMistakes = Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
            return isUnreadable ? Hosting.ExitCode.BadInput
                : hasMistakes || Shortfalls.Count > 0 || Results.Any(r => !r.HasPassed) ? Hosting.ExitCode.Findings
                : Hosting.ExitCode.Fine;
        }
    }
}
