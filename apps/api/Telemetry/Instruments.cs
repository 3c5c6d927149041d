using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace RulesKit.Api.Telemetry;

/// <summary>What the service counts and traces, beyond what ASP.NET Core does itself.</summary>
internal sealed class Instruments : IDisposable
{
    /// <summary>The name of the meter and of the source of traces.</summary>
    public const string Name = "RulesKit.Api";

    private readonly Meter meter = new(Name);

    public Instruments()
    {
        Validations = meter.CreateCounter<long>(
            "ruleskit.validations",
            "{verdict}",
            "Verdicts given, by what they say."
        );
        LogBatches = meter.CreateHistogram<int>(
            "ruleskit.verdict_log.batch",
            "{verdict}",
            "Verdicts written in one go."
        );
        RuleSetsRead = meter.CreateCounter<long>(
            "ruleskit.rule_sets.read",
            "{version}",
            "Versions made ready in memory."
        );
        ChecksGivenUp = meter.CreateCounter<long>(
            "ruleskit.checks.given_up",
            "{check}",
            "Checks that ended before they were done, because nobody waited for them any more."
        );
    }

    public Counter<long> Validations { get; }

    public Histogram<int> LogBatches { get; }

    public Counter<long> RuleSetsRead { get; }

    public Counter<long> ChecksGivenUp { get; }

    public ActivitySource Activities { get; } = new(Name);

    public void Dispose()
    {
        Activities.Dispose();
        meter.Dispose();
    }
}
