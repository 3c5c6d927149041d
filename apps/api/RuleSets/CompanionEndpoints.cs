using RulesKit.Api.Access;
using RulesKit.Api.Hosting;
using RulesKit.Api.OpenApi;
using RulesKit.Api.Problems;

namespace RulesKit.Api.RuleSets;

/// <summary>Addresses of the documents that lie beside a rule set.</summary>
internal static class CompanionEndpoints
{
    private const string Json = "application/json";
    private const string Tag = "Rule sets";

    public static void MapCompanions(this IEndpointRouteBuilder routes)
    {
        Map(
            routes,
            Companion.Model,
            "model",
            "the model that plans follow: a JSON Schema with x-rk-* keywords",
            Examples.Model
        );
        Map(routes, Companion.Scenarios, "scenarios", "named overlays on plans", Examples.Scenarios);
    }

    private static void Map(IEndpointRouteBuilder routes, Companion companion, string word, string what, string example)
    {
        var name = char.ToUpperInvariant(word[0]) + word[1..];
        routes
            .MapGet(
                $"/rulesets/{{id}}/{word}",
                (string id, HttpContext context, RuleSetStore store) => GetAsync(companion, id, context, store)
            )
            .WithName($"getRuleSet{name}")
            .WithSummary($"Gives {what}.")
            .GivesText(200, Json, "The document, byte for byte.", example)
            .Fails(400, 404)
            .WithTags(Tag);
        routes
            .MapPut(
                $"/rulesets/{{id}}/{word}",
                (string id, HttpContext context, RuleSetDesk desk) => PutAsync(companion, id, context, desk)
            )
            .WithName($"putRuleSet{name}")
            .WithSummary($"Stores {what}. Versions that are stored keep the one that they were stored with.")
            .NeedsPrecondition()
            .TakesJson(example)
            .Gives(204, "It is stored.")
            .Fails(400, 412, 413, 415, 422, 428)
            .RequireAuthorization(Policies.Author)
            .WithTags(Tag);
    }

    private static async Task<IResult> GetAsync(Companion companion, string id, HttpContext context, RuleSetStore store)
    {
        var head = await store.HeadAsync(Names.Demand(id), context.RequestAborted);
        context.Response.Headers.ETag = head.ETag;
        var hash = companion == Companion.Model ? head.ModelHash : head.ScenariosHash;
        if (hash is not null)
        {
            return Results.Bytes(await store.ContentAsync(hash, context.RequestAborted), Json);
        }

        return companion == Companion.Model
            ? Results.Bytes(RuleSetLinter.ShippedModel, Json)
            : throw new ProblemException(KnownProblems.NotFound($"The rule set {id} has no scenarios."));
    }

    private static async Task<IResult> PutAsync(Companion companion, string id, HttpContext context, RuleSetDesk desk)
    {
        var seen = Precondition.Of(context.Request);
        var document = await RequestBody.ReadAsync(context);
        var head = await desk.StoreAsync(Names.Demand(id), companion, document, seen, context.RequestAborted);
        context.Response.Headers.ETag = head.ETag;
        return TypedResults.NoContent();
    }
}
