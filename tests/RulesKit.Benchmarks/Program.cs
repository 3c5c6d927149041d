using BenchmarkDotNet.Running;
using RulesKit.Benchmarks;
using RulesKit.Benchmarks.Hostile;
using RulesKit.Benchmarks.Reading;
using RulesKit.Benchmarks.Searching;

// --quick measures checking for some seconds in this process (--rules adds each rule by itself), --reading measures how
// rule sets are read, --hostile holds rule sets made to take time or memory against bounds, --compliant measures how plans
// that keep all rules are made. Anything else is BenchmarkDotNet's.
if (args.Contains("--quick", StringComparer.Ordinal))
{
    return new QuickRun(Console.Out).Run(args.Contains("--rules", StringComparer.Ordinal));
}

if (args.Contains("--reading", StringComparer.Ordinal))
{
    new ReadingRun(Console.Out).Run();
    return 0;
}

if (args.Contains("--hostile", StringComparer.Ordinal))
{
    return new HostileRun(Console.Out).Run();
}

if (args.Contains("--compliant", StringComparer.Ordinal))
{
    new CompliantRun(Console.Out).Run();
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(RuleSetBenchmarks).Assembly).Run(args);
return 0;
