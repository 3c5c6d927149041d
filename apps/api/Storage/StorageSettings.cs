using RulesKit.Api.Hosting;

namespace RulesKit.Api.Storage;

/// <summary>Where data is kept: a SQLite file, or a PostgreSQL database that many replicas share.</summary>
internal sealed class StorageSettings : ISettings
{
    /// <summary>The folder of the SQLite file, relative to the current one; made when it is not there.</summary>
    public string Folder { get; set; } = ".ruleskit";

    /// <summary>The connection string of PostgreSQL; null keeps data in the SQLite file.</summary>
    public string? Postgres { get; set; }

    /// <summary>Decisions that are written to the verdict log in one go at most.</summary>
    public int LogBatch { get; set; } = 256;

    public IEnumerable<(string Name, string Mistake)> Mistakes()
    {
        if (string.IsNullOrWhiteSpace(Folder))
        {
            yield return (nameof(Folder), "is empty; name a folder.");
        }

        if (LogBatch <= 0)
        {
            yield return (nameof(LogBatch), "must be 1 or more.");
        }
    }
}
