using System.Collections.Concurrent;

namespace RulesKit.Api.Access;

/// <summary>Keys that were seen a moment ago, so that not every request asks the database. Thread-safe.</summary>
internal sealed class KeyCache(KeyStore keys, TimeProvider time)
{
    /// <summary>A key that is revoked works for this long at most.</summary>
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(5);

    private const int Most = 10_000;

    private readonly ConcurrentDictionary<string, (ApiKey Key, long SeenAt)> seen = new(StringComparer.Ordinal);

    /// <summary>The key of a text; null when it does not count.</summary>
    public async ValueTask<ApiKey?> FindAsync(string text, CancellationToken cancellation)
    {
        var hash = KeyText.HashOf(text);
        if (seen.TryGetValue(hash, out var known) && time.GetElapsedTime(known.SeenAt) < Freshness)
        {
            return known.Key;
        }

        var key = await keys.FindAsync(text, cancellation);
        if (key is null)
        {
            // Wrong keys are not kept, so that guessing fills no memory.
            seen.TryRemove(hash, out _);
            return null;
        }

        if (seen.Count >= Most)
        {
            seen.Clear();
        }

        seen[hash] = (key, time.GetTimestamp());
        return key;
    }
}
