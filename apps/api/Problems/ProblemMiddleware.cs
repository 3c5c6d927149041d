using System.Data.Common;
using System.Diagnostics;
using System.Text.Json;
using RulesKit.Api.Storage;

namespace RulesKit.Api.Problems;

/// <summary>Answers every error, whoever found it, with problem details. Nothing that a plan says reaches the log.</summary>
internal sealed partial class ProblemMiddleware(RequestDelegate next, ILogger<ProblemMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            if (IsBareError(context.Response))
            {
                await WriteAsync(context, KnownProblems.OfStatus(context.Response.StatusCode, context));
            }
        }
        catch (Exception e) when (!context.Response.HasStarted && ProblemOf(e, context) is { } problem)
        {
            await WriteAsync(context, problem);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has left; nobody reads an answer, but logs and metrics do.
            if (!context.Response.HasStarted)
            {
                context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            }
        }
    }

    /// <summary>An error of the framework, which says a status and nothing else.</summary>
    private static bool IsBareError(HttpResponse response) =>
        !response.HasStarted
        && response.StatusCode >= StatusCodes.Status400BadRequest
        && response.ContentLength is null or 0
        && string.IsNullOrEmpty(response.ContentType);

    private Problem? ProblemOf(Exception exception, HttpContext context)
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

    /// <summary>Where a body can't be read. The reader's own words name types of ours, which mean nothing to a sender.</summary>
    private static string DetailOf(BadHttpRequestException bad) =>
        bad.InnerException is JsonException json
            ? $"The body can't be read at {json.Path ?? "$"}, line {(json.LineNumber ?? 0) + 1}: a value is missing, is of the wrong kind, or has a name that is not known."
            : ParameterText.Of(bad.Message) ?? bad.Message;

    private static Task WriteAsync(HttpContext context, Problem problem)
    {
        var response = context.Response;
        response.StatusCode = problem.Status;
        response.Headers.ETag = default;
        response.Headers.CacheControl = "no-store";
        if (problem.RetryAfter is { } seconds)
        {
            response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        var told = problem with { TraceId = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier };
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : response.WriteAsJsonAsync(told, options: null, Problem.ContentType, context.RequestAborted);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Fault: {Exception} at {Trace}")]
    private static partial void Failed(ILogger logger, string exception, string? trace);

    [LoggerMessage(Level = LogLevel.Error, Message = "The database failed: {Exception}, SQL state {SqlState}")]
    private static partial void DatabaseFailed(ILogger logger, string exception, string? sqlState);
}
