using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace RulesKit.Api.Access;

/// <summary>How many requests each key may send.</summary>
internal static class RateLimits
{
    public static void AddRateLimits(this IServiceCollection services) =>
        services
            .AddRateLimiter(limiter => limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests)
            .AddOptions<RateLimiterOptions>()
            .Configure<IOptions<AccessSettings>>(
                (limiter, access) =>
                    limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                        PartitionOf(context, access.Value)
                    )
            );

    /// <summary>One bucket for each key; callers without one share a bucket for each address.</summary>
    private static RateLimitPartition<string> PartitionOf(HttpContext context, AccessSettings access)
    {
        if (!context.Request.Path.StartsWithSegments("/v1", StringComparison.Ordinal))
        {
            return RateLimitPartition.GetNoLimiter("");
        }

        var key = Caller.IdOf(context.User) ?? $"address:{context.Connection.RemoteIpAddress}";
        return RateLimitPartition.GetTokenBucketLimiter(
            key,
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = access.Burst,
                TokensPerPeriod = Math.Max(1, access.RequestsPerSecond / 10),
                ReplenishmentPeriod = TimeSpan.FromSeconds(1) / Math.Min(10, access.RequestsPerSecond),
                QueueLimit = 0,
                AutoReplenishment = true,
            }
        );
    }
}
