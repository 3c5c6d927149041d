using RulesKit.Api.Problems;
using RulesKit.Api.Storage;

namespace RulesKit.Api.Telemetry;

/// <summary>What says whether the service lives, and whether it can do its work.</summary>
internal static class Health
{
    public const string LivePath = "/healthz";
    private const string ReadyPath = "/readyz";

    private static readonly HealthAnswer Fine = new("ok");

    public static void MapHealth(this WebApplication app)
    {
        app.MapGet(LivePath, () => TypedResults.Ok(Fine))
            .WithName("getLiveness")
            .WithSummary("Whether the process runs.")
            .WithTags("Operations");
        app.MapGet(ReadyPath, IsReadyAsync)
            .WithName("getReadiness")
            .WithSummary("Whether the service can answer: the database does, and has its tables.")
            .WithTags("Operations");
    }

    private static async Task<Microsoft.AspNetCore.Http.HttpResults.Ok<HealthAnswer>> IsReadyAsync(
        DatabaseSchema schema,
        CancellationToken cancellation
    ) =>
        await schema.IsCurrentAsync(cancellation)
            ? TypedResults.Ok(Fine)
            : throw new ProblemException(KnownProblems.Unavailable("The database has older tables than this program."));
}
