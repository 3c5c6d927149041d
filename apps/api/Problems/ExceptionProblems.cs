using System.Data.Common;
using System.Text.Json;
using RulesKit.Api.Storage;

namespace RulesKit.Api.Problems;

/// <summary>Says what an exception means to who sent the request. Nothing that a plan says reaches the log.</summary>
internal sealed partial class ExceptionProblems(ILogger<ExceptionProblems> logger)
{
    /// <summary>The problem to answer with; null when nobody waits for an answer any more, or time has run out.</summary>
    public Problem? Of(Exception exception, HttpContext context)
    {
        switch (exception)
        {
            case ProblemException known:
                return known.Problem;
            case BadHttpRequestException bad:
                return OfBadRequest(bad, context);
            case UnreachableDatabaseException or DbException:
                DatabaseFailed(logger, exception.GetType().Name, (exception as DbException)?.SqlState);
                return KnownProblems.Unavailable("The database can't be reached. Nothing was stored; try again.");
            case OperationCanceledException when context.RequestAborted.IsCancellationRequested:
                return null;
            default:
                // The message may quote what was sent, so that only where it happened is told.
                Failed(logger, exception.GetType().FullName!, exception.StackTrace);
                return KnownProblems.Fault();
        }
    }

    private static Problem OfBadRequest(BadHttpRequestException bad, HttpContext context) =>
        bad.StatusCode == StatusCodes.Status400BadRequest
            ? KnownProblems.BadRequest(DetailOf(bad))
            : KnownProblems.OfStatus(bad.StatusCode, context);

    /// <summary>The framework's own words name types of ours, which mean nothing to a sender.</summary>
    private static string DetailOf(BadHttpRequestException bad) =>
        bad.InnerException is JsonException json ? BodyText.Of(json) : ParameterText.Of(bad.Message) ?? bad.Message;

    [LoggerMessage(Level = LogLevel.Error, Message = "Fault: {Exception} at {Trace}")]
    private static partial void Failed(ILogger logger, string exception, string? trace);

    [LoggerMessage(Level = LogLevel.Error, Message = "The database failed: {Exception}, SQL state {SqlState}")]
    private static partial void DatabaseFailed(ILogger logger, string exception, string? sqlState);
}
