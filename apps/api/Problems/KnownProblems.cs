using Microsoft.AspNetCore.Http.Features;

namespace RulesKit.Api.Problems;

/// <summary>Problems that HTTP itself has words for.</summary>
internal static class KnownProblems
{
    public static Problem OfStatus(int status, HttpContext context) =>
        status switch
        {
            400 => BadRequest("The request can't be understood."),
            401 => Problem.Of(
                "key-missing",
                "No valid key",
                status,
                "This needs a key: send \"Authorization: Bearer KEY\" with a key that was given out and not revoked, or with a token where the service knows an issuer."
            ),
            403 => Problem.Of("not-allowed", "Not allowed", status, "The role of this key or token does not allow it."),
            404 => NotFound($"There is nothing at {context.Request.Path}."),
            405 => Problem.Of(
                "method-not-allowed",
                "Method not allowed",
                status,
                $"{context.Request.Path} does not take {context.Request.Method}."
            ),
            408 => Problem.Of("too-slow", "Too slow", status, "The body came in too slowly. Send it in one go."),
            413 => TooLarge(context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize),
            415 => MediaType(
                "Send JSON with \"Content-Type: application/json\", a batch as application/x-ndjson; text is UTF-8."
            ),
            429 => Problem.Of(
                "too-many-requests",
                "Too many requests",
                status,
                "Wait as long as Retry-After says."
            ) with
            {
                RetryAfter = 1,
            },
            503 => Problem.Of(
                "too-long",
                "Too long",
                status,
                "The request took longer than it may (Limits:RequestSeconds, Limits:BatchSeconds), and was given up. What it asks for is too much work: send less at once."
            ),
            _ when status < 500 => Problem.Of("refused", "Refused", status, "The request was refused."),
            _ => Fault(),
        };

    public static Problem BadRequest(string detail) => Problem.Of("bad-request", "Bad request", 400, detail);

    public static Problem NotFound(string detail) => Problem.Of("not-found", "Not found", 404, detail);

    public static Problem Conflict(string detail) => Problem.Of("conflict", "Conflict", 409, detail);

    /// <summary>Of the right type, and packed.</summary>
    public static Problem Packed() =>
        MediaType("Packed bodies are not taken: send it as it is, without Content-Encoding.");

    public static Problem TooLarge(long? bytes) =>
        Problem.Of(
            "too-large",
            "Too large",
            413,
            $"The body is larger than {bytes?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "the"} bytes that are taken."
        );

    public static Problem Unavailable(string detail) =>
        Problem.Of("unavailable", "Unavailable", 503, detail) with
        {
            RetryAfter = 5,
        };

    private static Problem MediaType(string detail) =>
        Problem.Of("media-type", "Unsupported media type", StatusCodes.Status415UnsupportedMediaType, detail);

    public static Problem Fault() =>
        Problem.Of(
            "fault",
            "Fault of the service",
            500,
            "This is a mistake of the service. Tell its operators the traceId."
        );
}
