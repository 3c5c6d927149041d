using RulesKit.Engine.RuleTests;
using RulesKit.Planning.Tests.Support;

namespace RulesKit.Planning.Tests.RuleSets;

/// <summary>Runs the test files that ship with the rule set, each as one test.</summary>
public sealed class ShippedRuleTests
{
    public static TheoryData<string> TestFiles =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Repository.RuleSetFolder, "tests"), "*.tests.json")
                .Select(f => Path.GetFileName(f)!)
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(TestFiles))]
    public void Every_test_of_the_file_holds(string file)
    {
        var results = RuleTestRunner.Run(Path.Combine(Repository.RuleSetFolder, "tests", file));
        results.ShouldNotBeEmpty();
        results
            .Where(r => !r.HasPassed)
            .Select(r => $"{r.Name} ({file}, {r.Location.Start}): {string.Join(" ", r.Failures)}")
            .ShouldBeEmpty();
    }
}
