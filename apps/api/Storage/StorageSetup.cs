using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Npgsql;
using RulesKit.Api.Hosting;

namespace RulesKit.Api.Storage;

/// <summary>Chooses the database.</summary>
internal static class StorageSetup
{
    private const string FileName = "ruleskit.db";

    /// <summary>How long another process may hold the file before a writer gives up.</summary>
    private const int BusySeconds = 30;

    public static void AddStorage(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(services => Open(services.GetRequiredService<IOptions<StorageSettings>>().Value));
        builder.Services.AddSingleton<DatabaseSchema>();
    }

    /// <summary>The database that the settings name.</summary>
    /// <exception cref="StartupException">Its folder can't be made.</exception>
    public static Database Open(StorageSettings settings)
    {
        if (settings.Postgres is { } connection)
        {
            return new Database(NpgsqlDataSource.Create(connection), SqlDialect.Postgres, "The PostgreSQL database");
        }

        try
        {
            Directory.CreateDirectory(settings.Folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartupException(
                $"The folder {settings.Folder} can't be made: {e.Message} Name another with --data.",
                e
            );
        }

        var file = Path.Combine(settings.Folder, FileName);
        var source = new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = BusySeconds }.ToString();
        return new Database(SqliteFactory.Instance.CreateDataSource(source), SqlDialect.Sqlite, $"The file {file}");
    }
}
