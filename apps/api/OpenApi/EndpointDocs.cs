using RulesKit.Api.Problems;

namespace RulesKit.Api.OpenApi;

/// <summary>Says of endpoints what they take and answer, beside their routes.</summary>
internal static class EndpointDocs
{
    private const string Json = "application/json";

    /// <summary>What any endpoint may answer: no key, not allowed, too often, our mistake, no database.</summary>
    private static readonly int[] Everywhere = [401, 403, 429, 500, 503];

    public static RouteHandlerBuilder TakesJson(this RouteHandlerBuilder endpoint, string example) =>
        endpoint.TakesText(Json, example);

    public static RouteHandlerBuilder TakesText(this RouteHandlerBuilder endpoint, string type, string example) =>
        endpoint.WithMetadata(new BodyDoc(type, example));

    public static RouteHandlerBuilder Gives<T>(
        this RouteHandlerBuilder endpoint,
        int status,
        string description,
        string example
    ) => endpoint.Produces<T>(status, Json).WithMetadata(new AnswerDoc(status, description, Json, example));

    public static RouteHandlerBuilder Gives(this RouteHandlerBuilder endpoint, int status, string description) =>
        endpoint.Produces(status).WithMetadata(new AnswerDoc(status, description));

    public static RouteHandlerBuilder GivesText(
        this RouteHandlerBuilder endpoint,
        int status,
        string type,
        string description,
        string example
    ) => endpoint.WithMetadata(new AnswerDoc(status, description, type, example, IsOwnText: true));

    public static RouteHandlerBuilder NeedsPrecondition(this RouteHandlerBuilder endpoint) =>
        endpoint.WithMetadata(new PreconditionDoc());

    /// <summary>The problems that the endpoint answers, beside those that any may.</summary>
    public static RouteHandlerBuilder Fails(this RouteHandlerBuilder endpoint, params int[] statuses)
    {
        foreach (var status in statuses.Concat(Everywhere).Order())
        {
            endpoint
                .Produces<Problem>(status, Problem.ContentType)
                .WithMetadata(new AnswerDoc(status, DescriptionOf(status), Problem.ContentType));
        }

        return endpoint;
    }

    private static string DescriptionOf(int status) =>
        status switch
        {
            400 => "The request can't be understood.",
            401 => "It needs a key or token that counts.",
            403 => "The role does not allow it.",
            404 => "There is no such thing.",
            409 => "The present state does not allow it.",
            412 => "It was changed since it was read.",
            413 => "The body is too large.",
            415 => "The body is of the wrong type.",
            422 => "The document has mistakes; each is told with its place.",
            428 => "Say with If-Match or If-None-Match what was seen.",
            429 => "Too many requests; Retry-After says when to try again.",
            503 => "The database can't be reached, or it took too long; nothing was stored.",
            _ => "A mistake of the service.",
        };
}
