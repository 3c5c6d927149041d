using System.Diagnostics;
using RulesKit.Api.Access;

namespace RulesKit.Api.Telemetry;

/// <summary>
/// One line for each request: who, what, how it ended, how long. Never a body, a query or a header. Its trace gets the same
/// words, in the names of OpenTelemetry.
/// </summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> logger, TimeProvider time)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var start = time.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "none";
            Trace(context, route);
            Tell(context, route, time.GetElapsedTime(start));
        }
    }

    /// <summary>ASP.NET Core itself gives every request the same name, and says nothing of it.</summary>
    private static void Trace(HttpContext context, string route)
    {
        if (Activity.Current is { IsAllDataRequested: true } request)
        {
            request.DisplayName = $"{context.Request.Method} {route}";
            request.SetTag("http.request.method", context.Request.Method);
            request.SetTag("http.route", route);
            request.SetTag("http.response.status_code", context.Response.StatusCode);
            if (context.Response.StatusCode >= StatusCodes.Status500InternalServerError)
            {
                request.SetStatus(ActivityStatusCode.Error);
            }
        }
    }

    private void Tell(HttpContext context, string route, TimeSpan duration)
    {
        if (logger.IsEnabled(LogLevel.Information))
        {
            var key = Caller.IdOf(context.User) ?? "none";
            var trace = Activity.Current?.TraceId.ToString();
            var (method, status) = (context.Request.Method, context.Response.StatusCode);
            Answered(logger, method, route, status, duration.TotalMilliseconds, key, trace);
        }
    }

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "{Method} {Route} {Status} in {Milliseconds} ms, key {Key}, trace {Trace}"
    )]
    private static partial void Answered(
        ILogger logger,
        string method,
        string route,
        int status,
        double milliseconds,
        string key,
        string? trace
    );
}
