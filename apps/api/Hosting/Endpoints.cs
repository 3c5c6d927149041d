using RulesKit.Api.Telemetry;

namespace RulesKit.Api.Hosting;

/// <summary>Every address that the service answers at.</summary>
internal static class Endpoints
{
    public static void MapApi(this WebApplication app)
    {
        app.MapHealth();
    }
}
