using RulesKit.Engine.Files;
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
        var reading = new RuleTestLoader(TextFile.Read).Load(Path.Combine(Repository.RuleSetFolder, "tests", file));
        reading.Diagnostics.ShouldBeEmpty();
        var results = new RuleTestRunner().Run(reading.Suite.ShouldNotBeNull());
        results.ShouldNotBeEmpty();
        results
            .Where(r => !r.HasPassed)
            .Select(r => $"{r.Name} ({file}, {r.Test.Name.Location.Start}): {string.Join(" ", r.Messages)}")
            .ShouldBeEmpty();
    }
}
