using System.Data.Common;
using RulesKit.Api.Storage;

namespace RulesKit.Api.Access;

/// <summary>Keys that were given out.</summary>
internal sealed class KeyStore(Database database, TimeProvider time)
{
    private const string Columns = "id, name, role, at, revoked_at";

    private volatile bool hasGivenOut;

    /// <summary>Whether this process gave out a key.</summary>
    public bool HasGivenOut => hasGivenOut;

    /// <summary>Makes a key; its text is told here and never again.</summary>
    public async Task<(ApiKey Key, string Text)> AddAsync(Role role, string name, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var key = new ApiKey(Guid.CreateVersion7(now).ToString("n")[^12..], name, role, now, null);
        var text = KeyText.Create();
        await database.WriteAsync(
            (session, token) =>
                session.ExecuteAsync(
                    "INSERT INTO api_keys (id, name, role, hash, at) VALUES (@id, @name, @role, @hash, @at)",
                    token,
                    ("id", key.Id),
                    ("name", name),
                    ("role", role.ToString()),
                    ("hash", KeyText.HashOf(text)),
                    ("at", Rows.Of(now))
                ),
            cancellation
        );
        hasGivenOut = true;
        return (key, text);
    }

    /// <summary>The key of a text; null when it was never given out or is revoked.</summary>
    public Task<ApiKey?> FindAsync(string text, CancellationToken cancellation) =>
        database.ReadAsync(
            (session, token) =>
                session.FindAsync(
                    $"SELECT {Columns} FROM api_keys WHERE hash = @hash AND revoked_at IS NULL",
                    Read,
                    token,
                    ("hash", KeyText.HashOf(text))
                ),
            cancellation
        );

    public Task<List<ApiKey>> ListAsync(CancellationToken cancellation) =>
        database.ReadAsync(
            (session, token) => session.ListAsync($"SELECT {Columns} FROM api_keys ORDER BY at, id", Read, token),
            cancellation
        );

    /// <summary>Whether any key counts.</summary>
    public async Task<bool> AnyAsync(CancellationToken cancellation) =>
        (await ListAsync(cancellation)).Exists(k => k.RevokedAt is null);

    /// <summary>Ends a key; false when there is no such key or it is ended already.</summary>
    public async Task<bool> RevokeAsync(string id, CancellationToken cancellation) =>
        await database.WriteAsync(
            (session, token) =>
                session.ExecuteAsync(
                    "UPDATE api_keys SET revoked_at = @at WHERE id = @id AND revoked_at IS NULL",
                    token,
                    ("id", id),
                    ("at", Rows.Of(time.GetUtcNow()))
                ),
            cancellation
        ) > 0;

    private static ApiKey Read(DbDataReader row) =>
        new(row.GetString(0), row.GetString(1), Enum.Parse<Role>(row.GetString(2)), row.Time(3), row.TimeOrNull(4));
}
