using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace RulesKit.Api.Telemetry;

/// <summary>Sends metrics and traces while the service runs, and what is left when it stops.</summary>
internal sealed class Exporters(IConfiguration configuration) : IHostedService, IDisposable
{
    private TracerProvider? traces;
    private MeterProvider? metrics;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        traces = TelemetrySetup.Traces(configuration);
        metrics = TelemetrySetup.Metrics(configuration);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        traces?.Dispose();
        metrics?.Dispose();
        (traces, metrics) = (null, null);
    }
}
