using RulesKit.Engine.Checking;
using RulesKit.Engine.RuleTests;

namespace RulesKit.Tool.Testing;

/// <summary>A rule set and all tests of it that can be run, of whatever file.</summary>
internal sealed record RuleSetTests(RuleSet RuleSet, IReadOnlyList<PreparedTest> Tests)
{
    /// <summary>In the order in which rule sets are first named. A filter chooses what is shown, and leaves no test out here.</summary>
    public static IReadOnlyList<RuleSetTests> Of(IEnumerable<TestedFile> files) =>
        files
            .GroupBy(f => f.Suite.RuleSet)
            .Select(g => new RuleSetTests(
                g.Key,
                g.SelectMany(f => f.Suite.Tests).Where(t => t.Plan is not null && t.Problems.Count == 0).ToArray()
            ))
            .ToArray();
}
