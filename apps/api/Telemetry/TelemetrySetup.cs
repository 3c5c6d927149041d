using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace RulesKit.Api.Telemetry;

/// <summary>Sets up logs, and metrics and traces where somebody collects them.</summary>
internal static class TelemetrySetup
{
    /// <summary>The variable by which OpenTelemetry says where its collector listens.</summary>
    private const string Collector = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private const string ServiceName = "ruleskit-api";

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddJsonConsole(console =>
        {
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
        });

        // Its lines quote addresses with their queries, and say each request twice; RequestLog says it once.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);

        // What keeps the service from starting is told in words, once; keys for cookies are not its data.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Services.AddSingleton<Instruments>();
        if (!string.IsNullOrEmpty(builder.Configuration[Collector]))
        {
            builder.Services.AddHostedService<Exporters>();
        }
    }

    internal static TracerProvider Traces(IConfiguration configuration) =>
        Sdk.CreateTracerProviderBuilder()
            .ConfigureServices(services => services.AddSingleton(configuration))
            .ConfigureResource(resource => resource.AddService(ServiceName))
            .AddSource("Microsoft.AspNetCore", Instruments.Name, "Npgsql")
            .AddOtlpExporter()
            .Build();

    internal static MeterProvider Metrics(IConfiguration configuration) =>
        Sdk.CreateMeterProviderBuilder()
            .ConfigureServices(services => services.AddSingleton(configuration))
            .ConfigureResource(resource => resource.AddService(ServiceName))
            .AddMeter(
                "Microsoft.AspNetCore.Hosting",
                "Microsoft.AspNetCore.Server.Kestrel",
                "Microsoft.AspNetCore.RateLimiting",
                "System.Runtime",
                "Npgsql",
                Instruments.Name
            )
            .AddOtlpExporter()
            .Build();
}
