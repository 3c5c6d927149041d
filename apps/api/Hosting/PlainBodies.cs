using RulesKit.Api.Problems;

namespace RulesKit.Api.Hosting;

/// <summary>Refuses packed bodies, whoever would read them: small ones must not become large.</summary>
internal sealed class PlainBodies(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context) =>
        context.Request.Headers.ContentEncoding.Count > 0
            ? throw new ProblemException(KnownProblems.Packed())
            : next(context);
}
