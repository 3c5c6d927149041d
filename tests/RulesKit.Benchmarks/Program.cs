using BenchmarkDotNet.Running;
using RulesKit.Benchmarks;

// --quick measures for some seconds in this process; --rules adds each rule by itself. Anything else is BenchmarkDotNet's.
if (args.Contains("--quick", StringComparer.Ordinal))
{
    return new QuickRun(Console.Out).Run(args.Contains("--rules", StringComparer.Ordinal));
}

BenchmarkSwitcher.FromAssembly(typeof(RuleSetBenchmarks).Assembly).Run(args);
return 0;
