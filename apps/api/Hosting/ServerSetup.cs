using System.Net;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using RulesKit.Api.Access;

namespace RulesKit.Api.Hosting;

/// <summary>Sets up the web server: limits, and where it may listen.</summary>
internal static class ServerSetup
{
    /// <summary>The name of the time limit that batches have.</summary>
    public const string BatchTimeout = "batch";

    private const long DrainedBodies = 8;

    public static void AddServer(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddOptions<KestrelServerOptions>()
            .Configure<IOptions<LimitSettings>, AccessMode>(
                (kestrel, limits, access) => Configure(kestrel, limits.Value, access)
            );
        builder.Services.AddRequestTimeouts();
        builder
            .Services.AddOptions<RequestTimeoutOptions>()
            .Configure<IOptions<LimitSettings>>(
                (timeouts, limits) =>
                {
                    timeouts.DefaultPolicy = Policy(limits.Value.RequestSeconds);
                    timeouts.AddPolicy(BatchTimeout, Policy(limits.Value.BatchSeconds));
                }
            );
    }

    private static RequestTimeoutPolicy Policy(int seconds) =>
        new() { Timeout = TimeSpan.FromSeconds(seconds), TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable };

    private static void Configure(KestrelServerOptions kestrel, LimitSettings limits, AccessMode access)
    {
        kestrel.AddServerHeader = false;
        var rate = new MinDataRate(limits.SlowestBytesPerSecond, TimeSpan.FromSeconds(limits.SlowSenderSeconds));
        kestrel.Limits.MinRequestBodyDataRate = rate;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(limits.SlowSenderSeconds);

        // Larger than what is taken: a body that is a little too large is read to its end, so that its sender sees the 413.
        kestrel.Limits.MaxRequestBodySize = limits.BodyBytes * DrainedBodies;
        kestrel.Limits.MaxConcurrentConnections = limits.Connections;
        kestrel.ConfigureEndpointDefaults(listen => Demand(listen, access));
    }

    /// <summary>An open service answers its own machine only: anybody who reaches it may do anything.</summary>
    private static void Demand(ListenOptions listen, AccessMode access)
    {
        if (access.IsOpen && listen.IPEndPoint is { } endpoint && !IPAddress.IsLoopback(endpoint.Address))
        {
            throw new StartupException(
                $"It is asked to listen on {endpoint}, beyond this machine, while nobody needs a key. "
                    + "Add one with \"keys add --role admin --name NAME\", or set Access:Jwt:Authority and Access:Jwt:Audience; "
                    + "or listen on http://localhost:5000 only."
            );
        }
    }
}
