using System.Security.Cryptography;

namespace RulesKit.Api.Storage;

/// <summary>Documents by the SHA-256 of their bytes: stored once, never changed.</summary>
internal static class Contents
{
    /// <summary>The name of bytes: their SHA-256 in hexadecimal digits.</summary>
    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Stores bytes unless they are there; gives their name.</summary>
    public static async Task<string> KeepAsync(this Session session, byte[] bytes, CancellationToken cancellation)
    {
        var hash = HashOf(bytes);
        await session.KeepAsync(hash, bytes, cancellation);
        return hash;
    }

    /// <summary>Stores bytes under their name, which the caller knows already.</summary>
    public static Task KeepAsync(this Session session, string hash, byte[] bytes, CancellationToken cancellation) =>
        session.ExecuteAsync(
            "INSERT INTO contents (hash, bytes) VALUES (@hash, @bytes) ON CONFLICT (hash) DO NOTHING",
            cancellation,
            ("hash", hash),
            ("bytes", bytes)
        );

    /// <summary>The bytes of a name that a row holds.</summary>
    public static async Task<byte[]> ReadContentAsync(
        this Session session,
        string hash,
        CancellationToken cancellation
    ) =>
        await session.FindAsync(
            "SELECT bytes FROM contents WHERE hash = @hash",
            row => row.Bytes(0),
            cancellation,
            ("hash", hash)
        ) ?? throw new InvalidOperationException($"The content {hash} is not there, though a row names it.");
}
