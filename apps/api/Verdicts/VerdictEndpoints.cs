using RulesKit.Api.Hosting;
using RulesKit.Api.OpenApi;

namespace RulesKit.Api.Verdicts;

/// <summary>Addresses of the verdict log.</summary>
internal static class VerdictEndpoints
{
    private const string Tag = "Verdicts";

    public static void MapVerdicts(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/verdicts", ListAsync)
            .WithName("listVerdicts")
            .WithSummary(
                "Lists decisions, the latest first; those of a ?batch= by line. ?before= takes the last id of the page before."
            )
            .Gives<IReadOnlyList<VerdictRecord>>(200, "The decisions.", Examples.Records)
            .Fails(400)
            .WithTags(Tag);
        routes
            .MapGet("/verdicts/{id}", GetAsync)
            .WithName("getVerdict")
            .WithSummary("Gives a decision: by whom, when, on which bytes, under which version, scenario and waivers.")
            .Gives<VerdictRecord>(200, "The decision.", Examples.Record)
            .Fails(404)
            .WithTags(Tag);
        routes
            .MapGet("/verdicts/{id}/replay", ReplayAsync)
            .WithName("replayVerdict")
            .WithSummary("Makes a decision again and says whether the answer is the same, byte for byte.")
            .Gives<ReplayAnswer>(200, "What came of it.", Examples.Replay)
            .Fails(404)
            .WithTags(Tag);
    }

    private static async Task<IResult> ListAsync(
        string? plan,
        string? ruleSet,
        string? batch,
        string? before,
        int? limit,
        VerdictStore store,
        CancellationToken cancellation
    ) =>
        TypedResults.Ok(
            await store.ListAsync(
                new VerdictFilter(plan, ruleSet, batch, Names.Before(before), Names.Limit(limit)),
                cancellation
            )
        );

    private static async Task<IResult> GetAsync(string id, VerdictStore store, CancellationToken cancellation) =>
        TypedResults.Ok(await store.GetAsync(id, cancellation));

    private static async Task<IResult> ReplayAsync(string id, Replay replay, CancellationToken cancellation) =>
        TypedResults.Ok(await replay.RunAsync(id, cancellation));
}
