using Microsoft.Extensions.Options;

namespace RulesKit.Api.Access;

/// <summary>Whether callers need a key or a token. Without any configured, the service is open, on its own machine only.</summary>
internal sealed class AccessMode(KeyStore keys, IOptions<AccessSettings> settings, TimeProvider time)
{
    /// <summary>Within this time a first key that another process added is seen.</summary>
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(2);

    private volatile bool hasKeys;
    private long lookedAt;

    /// <summary>Whether anybody may do anything.</summary>
    public bool IsOpen => !hasKeys && !keys.HasGivenOut && !settings.Value.Jwt.IsConfigured;

    /// <summary>Looks whether there are keys. Once there were any, the service never opens again by itself.</summary>
    public async ValueTask RefreshAsync(CancellationToken cancellation)
    {
        if (hasKeys || (lookedAt != 0 && time.GetElapsedTime(Volatile.Read(ref lookedAt)) < Freshness))
        {
            return;
        }

        hasKeys = await keys.AnyAsync(cancellation);
        Volatile.Write(ref lookedAt, time.GetTimestamp());
    }
}
