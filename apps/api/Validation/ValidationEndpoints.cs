using System.Security.Claims;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using RulesKit.Api.Access;
using RulesKit.Api.Hosting;
using RulesKit.Api.OpenApi;
using RulesKit.Api.Problems;

namespace RulesKit.Api.Validation;

/// <summary>Addresses at which plans are held against rule sets.</summary>
internal static class ValidationEndpoints
{
    private const string Lines = "application/x-ndjson";
    private const string Json = "application/json; charset=utf-8";
    private const string VerdictHeader = "RulesKit-Verdict-Id";
    private const string BatchHeader = "RulesKit-Batch-Id";

    public static void MapValidation(this IEndpointRouteBuilder routes)
    {
        routes
            .MapPost("/rulesets/{id}/validate", ValidateAsync)
            .WithName("validatePlan")
            .WithSummary("Holds a plan against a rule set.")
            .WithDescription(
                "The answer is, byte for byte, the element that `ruleskit check --format json` prints for this plan, without `file`. "
                    + $"The header {VerdictHeader} names the decision in the verdict log."
            )
            .TakesJson(Examples.Plan)
            .Gives<VerdictElement>(StatusCodes.Status200OK, "The verdict.", Examples.Verdict)
            .Fails(400, 404, 409, 413, 415, 422)
            .WithTags("Validation");
        routes
            .MapPost("/rulesets/{id}/validate/batch", ValidateBatchAsync)
            .WithName("validatePlans")
            .WithSummary("Holds many plans against a rule set, one plan a line.")
            .WithDescription(
                "One line is answered for each line that is not blank, in their order, as soon as it is decided: the verdict, or `{\"line\": n, \"error\": problem}`. "
                    + $"The header {BatchHeader} names the batch in the verdict log."
            )
            .TakesText(Lines, Examples.Batch)
            .GivesText(StatusCodes.Status200OK, Lines, "One line for each plan.", Examples.BatchAnswer)
            .Fails(400, 404, 409, 413, 415)
            .WithTags("Validation")
            .WithRequestTimeout(ServerSetup.BatchTimeout);
        routes
            .MapPost("/rulesets/{id}/explain", ExplainAsync)
            .WithName("explainRule")
            .WithSummary("Shows how a rule comes to its outcome, value by value.")
            .WithDescription("The answer is what `ruleskit explain --format json` prints.")
            .TakesJson(Examples.Plan)
            .Gives<Explanation>(StatusCodes.Status200OK, "The explanation.", Examples.Explanation)
            .Fails(400, 404, 409, 413, 415, 422)
            .WithTags("Validation");
    }

    private static async Task<IResult> ValidateAsync(
        string id,
        string? version,
        string? asOf,
        string? scenario,
        HttpContext context,
        ClaimsPrincipal user,
        PlanValidation validation
    )
    {
        var question = ValidationQuestion.Of(id, version, asOf, scenario);
        var plan = await RequestBody.ReadAsync(context);
        var decision = await validation.ValidateAsync(question, plan, Caller.NameOf(user), context.RequestAborted);
        context.Response.Headers[VerdictHeader] = decision.Entry.Record.Id;
        return Results.Bytes(decision.Answer, Json);
    }

    private static async Task ValidateBatchAsync(
        string id,
        string? version,
        string? asOf,
        string? scenario,
        HttpContext context,
        ClaimsPrincipal user,
        Grounds grounds,
        BatchValidation validation,
        ExceptionProblems problems,
        IOptions<LimitSettings> limits,
        TimeProvider time
    )
    {
        if (context.Request.ContentType?.StartsWith(Lines, StringComparison.OrdinalIgnoreCase) != true)
        {
            throw RequestBody.MediaType(context);
        }

        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = limits
            .Value
            .BatchBytes;
        var cancellation = context.RequestAborted;
        var ground = await grounds.FindAsync(ValidationQuestion.Of(id, version, asOf, scenario), cancellation);
        var batch = Guid.CreateVersion7(time.GetUtcNow()).ToString("n");
        context.Response.ContentType = Lines;
        context.Response.Headers[BatchHeader] = batch;
        await using var body = new SpooledBody(context.Request.Body, cancellation);
        await validation.RunAsync(
            ground,
            body,
            context.Response.BodyWriter,
            batch,
            Caller.NameOf(user),
            e => problems.Of(e, context) ?? KnownProblems.OfStatus(StatusCodes.Status503ServiceUnavailable, context),
            cancellation
        );
    }

    private static async Task<IResult> ExplainAsync(
        string id,
        string rule,
        string? version,
        string? asOf,
        string? scenario,
        HttpContext context,
        Grounds grounds
    )
    {
        var question = ValidationQuestion.Of(id, version, asOf, scenario);
        var plan = await RequestBody.ReadAsync(context);
        var ground = await grounds.FindAsync(question, context.RequestAborted);
        return Results.Bytes(PlanExplainer.Explain(ground, rule, plan, context.RequestAborted), Json);
    }
}
