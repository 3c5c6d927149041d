namespace RulesKit.Api.Storage;

/// <summary>All in which the two databases differ. Everything else is the same SQL for both.</summary>
internal sealed record SqlDialect
{
    /// <summary>The type of a column of bytes.</summary>
    public required string Bytes { get; init; }

    /// <summary>Ends a SELECT whose rows nobody else may change before the transaction ends.</summary>
    public required string LockRows { get; init; }

    /// <summary>Lets one process at a time change tables, until the transaction ends.</summary>
    public string? LockSchema { get; init; }

    /// <summary>Makes sure, before a connection writes for the first time, that what it commits is on the disk.</summary>
    public string? BeforeWrite { get; init; }

    /// <summary>Whether the file takes one writer at a time, so that writers wait here and not in the database.</summary>
    public bool HasOneWriter { get; init; }

    /// <summary>WAL with full synchronisation: what is committed is on the disk, and readers don't wait for the writer.</summary>
    public static SqlDialect Sqlite { get; } =
        new()
        {
            Bytes = "BLOB",
            LockRows = "",
            BeforeWrite = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;",
            HasOneWriter = true,
        };

    public static SqlDialect Postgres { get; } =
        new()
        {
            Bytes = "BYTEA",
            LockRows = " FOR UPDATE",
            LockSchema = "SELECT pg_advisory_xact_lock(7221905)",
        };
}
