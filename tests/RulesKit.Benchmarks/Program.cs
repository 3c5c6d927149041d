using BenchmarkDotNet.Running;
using RulesKit.Benchmarks;
using RulesKit.Benchmarks.Hostile;
using RulesKit.Benchmarks.Reading;
using RulesKit.Benchmarks.Searching;
using RulesKit.Benchmarks.Validating;
using RulesKit.Benchmarks.Workflows;

// Each measures one thing in this process; anything else is BenchmarkDotNet's. docs/benchmarks.md says what they found.
switch (args)
{
    case ["--quick", .. var more]:
        return new QuickRun(Console.Out).Run(more.Contains("--rules", StringComparer.Ordinal));
    case ["--reading"]:
        new ReadingRun(Console.Out).Run();
        return 0;
    case ["--hostile"]:
        return new HostileRun(Console.Out).Run();
    case ["--compliant"]:
        new CompliantRun(Console.Out).Run();
        return 0;
    case ["--validation"]:
        new ValidationRun(Console.Out).Run();
        return 0;
    case ["--workflows"]:
        return new WorkflowRun(Console.Out).Run();
    default:
        BenchmarkSwitcher.FromAssembly(typeof(RuleSetBenchmarks).Assembly).Run(args);
        return 0;
}
