using System.Diagnostics;

namespace RulesKit.Api.Problems;

/// <summary>Answers every error, whoever found it, with problem details.</summary>
internal sealed class ProblemMiddleware(RequestDelegate next, ExceptionProblems problems)
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
        catch (Exception e) when (!context.Response.HasStarted && problems.Of(e, context) is { } problem)
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
}
