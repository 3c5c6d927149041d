using RulesKit.Api.Problems;

namespace RulesKit.Api.RuleSets;

/// <summary>What a writer says that it has seen: the ETag of a state, or that there is nothing yet.</summary>
internal sealed record Precondition
{
    private readonly string[] etags;

    private Precondition(string[] etags, bool mustBeNew) => (this.etags, MustBeNew) = (etags, mustBeNew);

    /// <summary>Whether nothing may be there yet.</summary>
    public bool MustBeNew { get; }

    /// <summary>Nothing may be there yet; for what the service stores by itself.</summary>
    public static Precondition New { get; } = new([], mustBeNew: true);

    /// <summary>A state that was seen.</summary>
    public static Precondition Seen(string etag) => new([etag], mustBeNew: false);

    /// <summary>Reads the headers of a request.</summary>
    /// <exception cref="ProblemException">It says nothing: two writers could overwrite each other unseen.</exception>
    public static Precondition Of(HttpRequest request)
    {
        var match = request.Headers.IfMatch.ToString();
        if (match.Length > 0)
        {
            return new(match.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), false);
        }

        return request.Headers.IfNoneMatch.ToString().Trim() == "*"
            ? New
            : throw new ProblemException(
                Problem.Of(
                    "precondition-required",
                    "Precondition required",
                    StatusCodes.Status428PreconditionRequired,
                    "Say what you have seen: \"If-Match: ETAG\" with the ETag of a GET, or \"If-None-Match: *\" for something new."
                )
            );
    }

    /// <summary>Demands that a state is the one that was seen.</summary>
    /// <param name="etag">The state's ETag; null when there is nothing.</param>
    /// <exception cref="ProblemException">It is another one.</exception>
    public void Demand(string? etag)
    {
        var isMet = MustBeNew ? etag is null : etag is not null && (etags.Contains(etag) || etags.Contains("*"));
        if (!isMet)
        {
            throw Failed(etag);
        }
    }

    public static ProblemException Failed(string? etag) =>
        new(
            Problem.Of(
                "precondition-failed",
                "Precondition failed",
                StatusCodes.Status412PreconditionFailed,
                etag is null
                    ? "There is nothing yet; send \"If-None-Match: *\" to store it for the first time."
                    : $"It was changed meanwhile, or is there already; its ETag is {etag}. Read it again, then decide."
            )
        );
}
