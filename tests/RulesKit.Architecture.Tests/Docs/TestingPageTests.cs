using RulesKit.Architecture.Tests.Support;

namespace RulesKit.Architecture.Tests.Docs;

/// <summary>What the guide to testing shows is the sample suite, which runs.</summary>
public sealed class TestingPageTests
{
    [Theory]
    [InlineData("OurRules.cs")]
    [InlineData("LaunchRules.cs")]
    [InlineData("RuleSetLaws.cs")]
    [InlineData("GeneratedPlans.cs")]
    public void The_guide_shows_the_sample_as_it_runs(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "tests/RulesKit.Testing.Sample", file))
            .SkipWhile(l => !l.Contains("// <snippet>", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(l => !l.Contains("// </snippet>", StringComparison.Ordinal))
            .Select(l => l.Length > 4 ? l[4..] : "");
        GeneratedPart.ShouldBe("docs/testing.md", $"snippet: {file}", "csharp", string.Join('\n', lines));
    }
}
