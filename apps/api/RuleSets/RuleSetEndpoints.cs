using System.Security.Claims;
using RulesKit.Api.Access;
using RulesKit.Api.Hosting;
using RulesKit.Api.OpenApi;
using RulesKit.Api.Problems;

namespace RulesKit.Api.RuleSets;

/// <summary>Addresses of rule sets, their versions and companions.</summary>
internal static class RuleSetEndpoints
{
    private const string Json = "application/json";
    private const string Tag = "Rule sets";

    public static void MapRuleSets(this IEndpointRouteBuilder routes)
    {
        MapReading(routes);
        MapStoring(routes);
        MapTrying(routes);
    }

    private static void MapReading(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/rulesets", ListAsync)
            .WithName("listRuleSets")
            .WithSummary("Lists rule sets in the order of their ids.")
            .Gives<IReadOnlyList<RuleSetSummary>>(200, "The rule sets.", Examples.RuleSets)
            .Fails(400)
            .WithTags(Tag);
        routes
            .MapGet("/rulesets/{id}", GetAsync)
            .WithName("getRuleSet")
            .WithSummary("Gives the text of a version, the active one unless ?version= names another, byte for byte.")
            .GivesText(200, Json, "The rule set.", Examples.RuleSet)
            .Fails(400, 404, 409)
            .WithTags(Tag);
        routes
            .MapGet("/rulesets/{id}/history", HistoryAsync)
            .WithName("getRuleSetHistory")
            .WithSummary("Lists every version and every activation, the latest first.")
            .Gives<RuleSetHistory>(200, "The history.", Examples.History)
            .Fails(400, 404)
            .WithTags(Tag);
    }

    private static void MapStoring(IEndpointRouteBuilder routes)
    {
        routes
            .MapPut("/rulesets/{id}", PutAsync)
            .WithName("putRuleSet")
            .WithSummary("Stores a new version, when it lints clean. Versions never change.")
            .NeedsPrecondition()
            .TakesJson(Examples.RuleSet)
            .Gives<StoredAnswer>(201, "The version is stored.", Examples.Stored)
            .Gives<StoredAnswer>(200, "The same text was stored already under this version.", Examples.Stored)
            .Fails(400, 409, 412, 413, 415, 422, 428)
            .RequireAuthorization(Policies.Author)
            .WithTags(Tag);
        routes
            .MapPost("/rulesets/{id}/activate", ActivateAsync)
            .WithName("activateRuleSet")
            .WithSummary("Makes a version the one that plans are held against.")
            .NeedsPrecondition()
            .Gives<RuleSetSummary>(200, "The rule set.", Examples.Summary)
            .Fails(400, 404, 412, 415, 428)
            .RequireAuthorization(Policies.Approver)
            .WithTags(Tag);
        routes
            .MapPost("/rulesets/{id}/rollback", RollBackAsync)
            .WithName("rollBackRuleSet")
            .WithSummary("Goes back to the version that was active before.")
            .NeedsPrecondition()
            .Gives<RuleSetSummary>(200, "The rule set.", Examples.Summary)
            .Fails(400, 404, 409, 412, 428)
            .RequireAuthorization(Policies.Approver)
            .WithTags(Tag);
    }

    /// <summary>What stores nothing.</summary>
    private static void MapTrying(IEndpointRouteBuilder routes)
    {
        routes
            .MapPost("/rulesets/{id}/preview", PreviewAsync)
            .WithName("previewRuleSet")
            .WithSummary("Says which stored plans would change their verdict under a text that is not stored.")
            .TakesJson(Examples.RuleSet)
            .Gives<PreviewAnswer>(200, "The changes.", Examples.Preview)
            .Fails(400, 404, 409, 413, 415, 422)
            .WithTags(Tag);
        routes
            .MapPost("/lint", LintAsync)
            .WithName("lintRuleSet")
            .WithSummary("Says what is wrong with a rule set. Nothing is stored.")
            .TakesJson(Examples.RuleSet)
            .Gives<LintAnswer>(200, "What was found.", Examples.Lint)
            .Fails(400, 404, 413, 415)
            .WithTags(Tag);
    }

    private static async Task<IResult> ListAsync(
        string? after,
        int? limit,
        RuleSetStore store,
        CancellationToken cancellation
    )
    {
        var heads = await store.ListAsync(after, Names.Limit(limit), cancellation);
        var summaries = new List<RuleSetSummary>();
        foreach (var head in heads)
        {
            summaries.Add(await SummaryAsync(store, head, cancellation));
        }

        return TypedResults.Ok(summaries);
    }

    private static async Task<IResult> GetAsync(
        string id,
        string? version,
        HttpContext context,
        RuleSetStore store,
        CancellationToken cancellation
    )
    {
        var head = await store.HeadAsync(Names.Demand(id), cancellation);
        var stored = version is null
            ? await store.FindVersionAsync(id, head.Active ?? throw RuleSetStore.NoneActive(head), cancellation)
            : await store.FindVersionAsync(id, version, cancellation);
        var found = stored ?? throw RuleSetStore.NoVersion(id, version!);
        context.Response.Headers.ETag = head.ETag;
        return Results.Bytes(await store.ContentAsync(found.Hash, cancellation), Json);
    }

    private static async Task<IResult> HistoryAsync(
        string id,
        HttpContext context,
        RuleSetStore store,
        CancellationToken cancellation
    )
    {
        var head = await store.HeadAsync(Names.Demand(id), cancellation);
        context.Response.Headers.ETag = head.ETag;
        var versions = await store.VersionsAsync(id, cancellation);
        return TypedResults.Ok(new RuleSetHistory(id, versions, await store.ActivationsAsync(id, cancellation)));
    }

    private static async Task<IResult> PutAsync(string id, HttpContext context, ClaimsPrincipal user, RuleSetDesk desk)
    {
        var seen = Precondition.Of(context.Request);
        var document = await RequestBody.ReadAsync(context);
        var (change, ruleSet) = await desk.StoreAsync(
            Names.Demand(id),
            document,
            seen,
            Caller.NameOf(user),
            context.RequestAborted
        );
        context.Response.Headers.ETag = change.Head.ETag;
        var answer = new StoredAnswer(
            change.Version,
            change.Head.Revision,
            ruleSet.Diagnostics.Select(DiagnosticEntry.Of).ToArray()
        );
        return change.IsNew
            ? TypedResults.Created($"/v1/rulesets/{id}?version={Uri.EscapeDataString(change.Version.Version)}", answer)
            : TypedResults.Ok(answer);
    }

    private static async Task<IResult> ActivateAsync(
        string id,
        ActivationRequest request,
        HttpContext context,
        ClaimsPrincipal user,
        RuleSetWriter writer,
        RuleSetStore store
    )
    {
        var seen = Precondition.Of(context.Request);
        var head = await writer.ActivateAsync(id, request.Version, seen, Caller.NameOf(user), context.RequestAborted);
        return await AnswerAsync(context, store, head);
    }

    private static async Task<IResult> RollBackAsync(
        string id,
        HttpContext context,
        ClaimsPrincipal user,
        RuleSetWriter writer,
        RuleSetStore store
    )
    {
        var seen = Precondition.Of(context.Request);
        var head = await writer.RollBackAsync(id, seen, Caller.NameOf(user), context.RequestAborted);
        return await AnswerAsync(context, store, head);
    }

    private static async Task<IResult> PreviewAsync(string id, HttpContext context, Preview preview)
    {
        var document = await RequestBody.ReadAsync(context);
        return TypedResults.Ok(await preview.RunAsync(id, document, context.RequestAborted));
    }

    private static async Task<IResult> LintAsync(string? ruleSet, HttpContext context, RuleSetDesk desk)
    {
        var document = await RequestBody.ReadAsync(context);
        return TypedResults.Ok(await desk.LintAsync(ruleSet, document, context.RequestAborted));
    }

    private static async Task<IResult> AnswerAsync(HttpContext context, RuleSetStore store, RuleSetHead head)
    {
        context.Response.Headers.ETag = head.ETag;
        return TypedResults.Ok(await SummaryAsync(store, head, context.RequestAborted));
    }

    private static async Task<RuleSetSummary> SummaryAsync(
        RuleSetStore store,
        RuleSetHead head,
        CancellationToken cancellation
    )
    {
        var latest = await store.FindVersionAsync(head.Id, head.Latest, cancellation);
        var active = head.Active is { } number ? await store.FindVersionAsync(head.Id, number, cancellation) : null;
        return new RuleSetSummary(head.Id, head.Revision, (active ?? latest)?.Title, active?.Version, latest?.Version);
    }
}
