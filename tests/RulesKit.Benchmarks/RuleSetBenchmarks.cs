using BenchmarkDotNet.Attributes;

namespace RulesKit.Benchmarks;

/// <summary>All rules over prepared plans, one plan an operation.</summary>
[MemoryDiagnoser]
public class RuleSetBenchmarks
{
    private const int Plans = 1_500;

    private Workload workload = null!;

    /// <summary>Makes the plans, and refuses to measure two sides that do not do the same.</summary>
    [GlobalSetup]
    public void Setup()
    {
        workload = new Workload(Plans);
        var differences = workload.FindDifferences();
        if (differences.Count > 0)
        {
            throw new InvalidOperationException(string.Join('\n', differences.Take(20)));
        }
    }

    /// <summary>The rule set written by hand.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Plans)]
    public int Handwritten()
    {
        var kept = 0;
        for (var plan = 0; plan < Plans; plan++)
        {
            kept += workload.RunHandwritten(plan);
        }

        return kept;
    }

    /// <summary>The rule set as closures, all rules of a plan together.</summary>
    [Benchmark(OperationsPerInvoke = Plans)]
    public int Closures()
    {
        var kept = 0;
        for (var plan = 0; plan < Plans; plan++)
        {
            kept += workload.RunClosures(plan);
        }

        return kept;
    }

    /// <summary>The rule set as closures, each rule by itself.</summary>
    [Benchmark(OperationsPerInvoke = Plans)]
    public int ClosuresOneByOne()
    {
        var kept = 0;
        for (var plan = 0; plan < Plans; plan++)
        {
            kept += workload.RunClosuresOneByOne(plan);
        }

        return kept;
    }
}
