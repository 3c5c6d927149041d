using System.Data.Common;

namespace RulesKit.Api.Storage;

/// <summary>The one seam between the service and what keeps its data. Thread-safe.</summary>
/// <remarks>What <see cref="WriteAsync"/> has returned from is durable: it survives a crash of every process.</remarks>
internal sealed class Database(DbDataSource source, SqlDialect dialect, string name) : IAsyncDisposable
{
    private const int MostTries = 5;

    private readonly SemaphoreSlim writer = new(1, 1);

    /// <summary>The connection of the one writer, which keeps the pages that it has read; null while it writes.</summary>
    private DbConnection? kept;

    public SqlDialect Dialect { get; } = dialect;

    /// <summary>Reads. Each statement sees what was committed before it.</summary>
    public async Task<T> ReadAsync<T>(Func<Session, CancellationToken, Task<T>> read, CancellationToken cancellation)
    {
        await using var connection = await OpenAsync(cancellation);
        return await read(new Session(connection, null, Dialect), cancellation);
    }

    /// <summary>Does all of something or nothing of it. It may be done anew when it meets another writer.</summary>
    public async Task<T> WriteAsync<T>(Func<Session, CancellationToken, Task<T>> write, CancellationToken cancellation)
    {
        if (!Dialect.HasOneWriter)
        {
            return await TryAsync(write, cancellation);
        }

        await writer.WaitAsync(cancellation);
        try
        {
            return await TryAsync(write, cancellation);
        }
        finally
        {
            writer.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        writer.Dispose();
        if (kept is not null)
        {
            await kept.DisposeAsync();
        }

        await source.DisposeAsync();
    }

    private async Task<T> TryAsync<T>(Func<Session, CancellationToken, Task<T>> write, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await WriteOnceAsync(write, cancellation);
            }
            catch (DbException e) when (attempt < MostTries && HasMetAnotherWriter(e))
            {
                // Nothing was done: the database took the whole transaction back.
            }
        }
    }

    private async Task<T> WriteOnceAsync<T>(
        Func<Session, CancellationToken, Task<T>> write,
        CancellationToken cancellation
    )
    {
        var isNew = kept is null;
        var connection = kept ?? await OpenAsync(cancellation);
        kept = null;
        try
        {
            if (isNew && Dialect.BeforeWrite is { } setup)
            {
                await new Session(connection, null, Dialect).ExecuteAsync(setup, cancellation);
            }

            await using var transaction = await connection.BeginTransactionAsync(cancellation);
            var result = await write(new Session(connection, transaction, Dialect), cancellation);

            // A commit that is cancelled half way would leave open whether it was made.
            await transaction.CommitAsync(CancellationToken.None);
            kept = Dialect.HasOneWriter ? connection : null;
            return result;
        }
        finally
        {
            if (connection != kept)
            {
                await connection.DisposeAsync();
            }
        }
    }

    /// <summary>Serialisation failure and deadlock, by their SQL states.</summary>
    private static bool HasMetAnotherWriter(DbException e) => e.SqlState is "40001" or "40P01";

    private async Task<DbConnection> OpenAsync(CancellationToken cancellation)
    {
        try
        {
            return await source.OpenConnectionAsync(cancellation);
        }
        catch (Exception e) when (e is DbException or IOException or TimeoutException)
        {
            throw new UnreachableDatabaseException($"{name} can't be opened: {e.Message}", e);
        }
    }
}
