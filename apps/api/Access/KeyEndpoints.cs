using RulesKit.Api.OpenApi;
using RulesKit.Api.Problems;

namespace RulesKit.Api.Access;

/// <summary>Addresses of keys, for admins.</summary>
internal static class KeyEndpoints
{
    private const string Tag = "Keys";

    public static void MapKeys(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/keys", ListAsync)
            .WithName("listKeys")
            .WithSummary("Lists keys, without their texts.")
            .Gives<IReadOnlyList<ApiKey>>(200, "The keys.", Examples.Keys)
            .RequireAuthorization(Policies.Admin)
            .Fails()
            .WithTags(Tag);
        routes
            .MapPost("/keys", AddAsync)
            .WithName("addKey")
            .WithSummary("Gives out a key; its text is told here and never again.")
            .Gives<NewKey>(201, "The key.", Examples.NewKey)
            .RequireAuthorization(Policies.Admin)
            .Fails(400, 413, 415)
            .WithTags(Tag);
        routes
            .MapDelete("/keys/{id}", RevokeAsync)
            .WithName("revokeKey")
            .WithSummary("Ends a key; every replica refuses it within 5 seconds.")
            .Gives(204, "It is ended.")
            .RequireAuthorization(Policies.Admin)
            .Fails(404)
            .WithTags(Tag);
    }

    private static async Task<IResult> ListAsync(KeyStore keys, CancellationToken cancellation) =>
        TypedResults.Ok(await keys.ListAsync(cancellation));

    private static async Task<IResult> AddAsync(KeyRequest request, KeyStore keys, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(request.Name) || request.Name.Length > 200)
        {
            throw new ProblemException(KnownProblems.BadRequest("Give the key a name, in up to 200 characters."));
        }

        var (key, text) = await keys.AddAsync(request.Role, request.Name, cancellation);
        return TypedResults.Created($"/v1/keys/{key.Id}", new NewKey(key, text));
    }

    private static async Task<IResult> RevokeAsync(string id, KeyStore keys, CancellationToken cancellation) =>
        await keys.RevokeAsync(id, cancellation)
            ? TypedResults.NoContent()
            : throw new ProblemException(KnownProblems.NotFound($"There is no key {id} that counts."));
}
