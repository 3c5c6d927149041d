using System.Security.Claims;
using RulesKit.Api.Access;
using RulesKit.Api.Hosting;
using RulesKit.Api.OpenApi;
using RulesKit.Api.RuleSets;
using RulesKit.Api.Validation;
using RulesKit.Engine.Plans;
using RulesKit.Language.Json;

namespace RulesKit.Api.Plans;

/// <summary>Addresses of stored plans.</summary>
internal static class PlanEndpoints
{
    private const string Json = "application/json";
    private const string Tag = "Plans";

    public static void MapPlans(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/plans", ListAsync)
            .WithName("listPlans")
            .WithSummary("Lists stored plans in the order of their ids, each with its last verdict.")
            .Gives<IReadOnlyList<PlanSummary>>(200, "The plans.", Examples.Plans)
            .Fails(400)
            .WithTags(Tag);
        routes
            .MapGet("/plans/{id}", GetAsync)
            .WithName("getPlan")
            .WithSummary("Gives the latest version of a plan, or the one that ?version= names, byte for byte.")
            .GivesText(200, Json, "The plan.", Examples.Plan)
            .Fails(400, 404)
            .WithTags(Tag);
        routes
            .MapGet("/plans/{id}/versions", VersionsAsync)
            .WithName("listPlanVersions")
            .WithSummary("Lists every version of a plan, the latest first.")
            .Gives<IReadOnlyList<StoredPlan>>(200, "The versions.", Examples.PlanVersions)
            .Fails(400, 404)
            .WithTags(Tag);
        routes
            .MapPut("/plans/{id}", PutAsync)
            .WithName("putPlan")
            .WithSummary(
                "Stores a new version of a plan. It has to be a JSON object; whether it fits a model shows when it is validated."
            )
            .NeedsPrecondition()
            .TakesJson(Examples.Plan)
            .Gives<StoredPlan>(201, "The version is stored.", Examples.StoredPlan)
            .Gives<StoredPlan>(200, "The latest version has the same bytes already.", Examples.StoredPlan)
            .Fails(400, 412, 413, 415, 422, 428)
            .WithTags(Tag);
    }

    private static async Task<IResult> ListAsync(
        string? after,
        int? limit,
        PlanStore store,
        CancellationToken cancellation
    ) => TypedResults.Ok(await store.ListAsync(after, Names.Limit(limit), cancellation));

    private static async Task<IResult> GetAsync(
        string id,
        long? version,
        HttpContext context,
        PlanStore store,
        CancellationToken cancellation
    )
    {
        var (plan, bytes) = await store.GetAsync(Names.Demand(id), version, cancellation);
        context.Response.Headers.ETag = StoredPlan.ETagOf(plan.Version);
        return Results.Bytes(bytes, Json);
    }

    private static async Task<IResult> VersionsAsync(string id, PlanStore store, CancellationToken cancellation)
    {
        var versions = await store.VersionsAsync(Names.Demand(id), cancellation);
        return versions.Count > 0 ? TypedResults.Ok(versions) : throw PlanStore.NoPlan(id, null);
    }

    private static async Task<IResult> PutAsync(string id, HttpContext context, ClaimsPrincipal user, PlanStore store)
    {
        var seen = Precondition.Of(context.Request);
        var bytes = await RequestBody.ReadAsync(context);
        DemandObject(bytes);
        var (plan, isNew) = await store.PutAsync(
            Names.Demand(id),
            bytes,
            seen,
            Caller.NameOf(user),
            context.RequestAborted
        );
        context.Response.Headers.ETag = StoredPlan.ETagOf(plan.Version);
        return isNew ? TypedResults.Created($"/v1/plans/{id}?version={plan.Version}", plan) : TypedResults.Ok(plan);
    }

    private static void DemandObject(byte[] bytes)
    {
        var document = JsonReader.Read(DocumentText.Of(bytes));
        var errors = document.Errors.Select(e => new PlanError(null, e.Location, e.Message)).ToList();
        if (errors.Count == 0 && document.Root is not JsonObject)
        {
            errors.Add(new PlanError("", document.Root?.Location, "A plan is an object."));
        }

        if (errors.Count > 0)
        {
            throw new Problems.ProblemException(PlanDecider.Invalid(errors));
        }
    }
}
