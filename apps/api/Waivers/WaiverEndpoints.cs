using System.Security.Claims;
using RulesKit.Api.Access;
using RulesKit.Api.Hosting;
using RulesKit.Api.OpenApi;

namespace RulesKit.Api.Waivers;

/// <summary>Addresses of waivers.</summary>
internal static class WaiverEndpoints
{
    private const string Tag = "Waivers";

    public static void MapWaivers(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/waivers", ListAsync)
            .WithName("listWaivers")
            .WithSummary("Lists waivers, of one rule set or in one state if asked.")
            .Gives<IReadOnlyList<WaiverEntry>>(200, "The waivers.", Examples.Waivers)
            .Fails(400)
            .WithTags(Tag);
        routes
            .MapGet("/waivers/{id}", GetAsync)
            .WithName("getWaiver")
            .WithSummary("Gives a waiver.")
            .Gives<WaiverEntry>(200, "The waiver.", Examples.Waiver)
            .Fails(404)
            .WithTags(Tag);
        routes
            .MapPost("/waivers", RequestAsync)
            .WithName("requestWaiver")
            .WithSummary("Asks for a waiver. It counts for nothing until somebody else approves it.")
            .Gives<WaiverEntry>(201, "The request is recorded.", Examples.Waiver)
            .Fails(400, 404, 413, 415, 422)
            .WithTags(Tag);
        routes
            .MapPost("/waivers/{id}/approve", ApproveAsync)
            .WithName("approveWaiver")
            .WithSummary("Approves a request; from then on checks take the waiver into account.")
            .Gives<WaiverEntry>(200, "The waiver.", Examples.Waiver)
            .Fails(404, 409)
            .RequireAuthorization(Policies.Approver)
            .WithTags(Tag);
        routes
            .MapPost("/waivers/{id}/expire", ExpireAsync)
            .WithName("expireWaiver")
            .WithSummary("Ends a waiver, or refuses a request.")
            .Gives<WaiverEntry>(200, "The waiver.", Examples.Waiver)
            .Fails(404, 409)
            .RequireAuthorization(Policies.Approver)
            .WithTags(Tag);
    }

    private static async Task<IResult> ListAsync(
        string? ruleSet,
        QueryWord<WaiverState>? state,
        WaiverStore store,
        CancellationToken cancellation
    ) => TypedResults.Ok(await store.ListAsync(ruleSet, state?.Value, cancellation));

    private static async Task<IResult> GetAsync(string id, WaiverStore store, CancellationToken cancellation) =>
        TypedResults.Ok(await store.GetAsync(id, cancellation));

    private static async Task<IResult> RequestAsync(
        WaiverRequest request,
        ClaimsPrincipal user,
        WaiverDesk desk,
        CancellationToken cancellation
    )
    {
        var waiver = await desk.RequestAsync(request, Caller.Of(user), cancellation);
        return TypedResults.Created($"/v1/waivers/{waiver.Id}", waiver);
    }

    private static async Task<IResult> ApproveAsync(
        string id,
        ClaimsPrincipal user,
        WaiverDesk desk,
        CancellationToken cancellation
    ) => TypedResults.Ok(await desk.ApproveAsync(id, Caller.Of(user), cancellation));

    private static async Task<IResult> ExpireAsync(
        string id,
        ClaimsPrincipal user,
        WaiverDesk desk,
        CancellationToken cancellation
    ) => TypedResults.Ok(await desk.ExpireAsync(id, Caller.NameOf(user), cancellation));
}
