using System.Net;
using RulesKit.Api.Problems;
using RulesKit.Api.Telemetry;

namespace RulesKit.Api.Access;

/// <summary>
/// While the service is open it answers to this machine's names only. Otherwise a page of a stranger, whose name was made
/// to point here, could ask it in a planner's browser.
/// </summary>
internal sealed class LocalHosts(RequestDelegate next, AccessMode access)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path == Health.LivePath)
        {
            await next(context);
            return;
        }

        await access.RefreshAsync(context.RequestAborted);
        if (access.IsOpen && !IsLocal(context.Request.Host.Host))
        {
            throw new ProblemException(
                KnownProblems.BadRequest("While nobody needs a key, the service answers to localhost only.")
            );
        }

        await next(context);
    }

    private static bool IsLocal(string host) =>
        host is "localhost"
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
