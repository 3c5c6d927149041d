using System.Text.Json.Serialization;

namespace RulesKit.Api.Problems;

/// <summary>What every error is answered with: problem details as of RFC 9457.</summary>
/// <param name="Type">The kind of problem, <c>urn:ruleskit:problem:NAME</c>; programs go by it.</param>
/// <param name="Title">The kind in a few words.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What was found, what was expected and what to do.</param>
internal sealed record Problem(string Type, string Title, int Status, string Detail)
{
    /// <summary>The content type of problems.</summary>
    public const string ContentType = "application/problem+json";

    private const string Prefix = "urn:ruleskit:problem:";

    /// <summary>Mistakes of a plan or of a request, each with its place.</summary>
    public IReadOnlyList<ProblemPlace>? Errors { get; init; }

    /// <summary>Mistakes of a rule set, its model or its companions, as lint tells them.</summary>
    public IReadOnlyList<DiagnosticEntry>? Diagnostics { get; init; }

    /// <summary>By which the operators find the request in logs and traces.</summary>
    public string? TraceId { get; init; }

    /// <summary>Seconds after which it is worth trying again; sent as a header too.</summary>
    [JsonIgnore]
    public int? RetryAfter { get; init; }

    public static Problem Of(string name, string title, int status, string detail) =>
        new(Prefix + name, title, status, detail);
}
