using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using RulesKit.Api.RuleSets;
using RulesKit.Api.Storage;
using RulesKit.Engine.Files;
using RulesKit.Engine.RuleTests;
using RulesKit.Engine.TestCoverage;

namespace RulesKit.Api.Pages.Authors;

/// <summary>
/// Runs the tests that lie beside a rule set in the folder that the service was seeded from, where that is the version
/// that is stored. Thread-safe.
/// </summary>
internal sealed class TestCoverageReader(IOptions<SeedSettings> seed)
{
    /// <summary>Nobody waits longer for a page than this.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, Lazy<Task<TestedRuleSet?>>> known = new(StringComparer.Ordinal);

    /// <summary>What tests say of a version; null when there are none beside it.</summary>
    /// <returns>Whether the tests are still running, and what they say when they are not.</returns>
    public async Task<(bool AreRunning, TestedRuleSet? Tested)> FindAsync(
        StoredVersion version,
        CancellationToken cancellation
    )
    {
        var tests = known.GetOrAdd(
            version.Hash,
            hash => new Lazy<Task<TestedRuleSet?>>(() => Task.Run(() => Read(hash), CancellationToken.None))
        );
        try
        {
            return (false, await tests.Value.WaitAsync(Patience, cancellation));
        }
        catch (TimeoutException)
        {
            return (true, null);
        }
    }

    private TestedRuleSet? Read(string hash)
    {
        if (seed.Value.Folder is not { } folder || !Directory.Exists(folder))
        {
            return null;
        }

        var file = Directory
            .EnumerateFiles(folder, "*.rules.json", SearchOption.AllDirectories)
            .FirstOrDefault(f => Contents.HashOf(File.ReadAllBytes(f)) == hash);
        var tests = file is null
            ? []
            : Directory
                .EnumerateFiles(Path.GetDirectoryName(file)!, "*.tests.json", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .ToArray();
        return tests.Length == 0 ? null : Run(tests);
    }

    private static TestedRuleSet? Run(string[] files)
    {
        var loader = new RuleTestLoader(TextFile.Read);
        var suites = new List<RuleTestSuite>();
        foreach (var file in files)
        {
            try
            {
                suites.AddRange(new[] { loader.Load(file).Suite }.OfType<RuleTestSuite>());
            }
            catch (UnreadableFileException)
            {
                // What can't be read tests nothing; the tool's test command says what is wrong with it.
            }
        }

        if (suites.Count == 0)
        {
            return null;
        }

        var ruleSet = suites[0].RuleSet;
        var collector = new CoverageCollector(ruleSet);
        var runner = new RuleTestRunner();
        var results = new List<RuleTestResult>();
        foreach (var suite in suites.Where(s => ReferenceEquals(s.RuleSet, ruleSet)))
        {
            results.AddRange(runner.Run(suite));
            foreach (var test in suite.Tests.Where(t => t.Plan is not null))
            {
                collector.Add(test.Plan!, test.Options);
            }
        }

        return new TestedRuleSet(results.Count, results.Count(r => r.HasPassed), collector.ToReport());
    }
}
