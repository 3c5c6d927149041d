using System.Diagnostics;
using RulesKit.Api.Access;

namespace RulesKit.Api.Telemetry;

/// <summary>One line for each request: who, what, how it ended, how long. Never a body, a query or a header.</summary>
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
            Tell(context, time.GetElapsedTime(start));
        }
    }

    private void Tell(HttpContext context, TimeSpan duration)
    {
        if (logger.IsEnabled(LogLevel.Information))
        {
            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "none";
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
