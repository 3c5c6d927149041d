using RulesKit.Api.Storage;
using RulesKit.Api.Tests.Support;

namespace RulesKit.Api.Tests.Storage;

/// <summary>What is written is there as a whole and for good, whatever became of the write before it.</summary>
public sealed class DatabaseTests : IAsyncLifetime, IDisposable
{
    private readonly TempFolder folder = new();
    private Database database = null!;

    public async Task InitializeAsync()
    {
        database = StorageSetup.Open(new StorageSettings { Folder = folder.Path });
        await database.WriteAsync(
            (session, token) => session.ExecuteAsync("CREATE TABLE notes (text TEXT)", token),
            CancellationToken.None
        );
    }

    [Fact]
    public async Task A_write_that_fails_leaves_nothing_and_the_next_one_goes_on()
    {
        await WriteAsync("first");
        await Should.ThrowAsync<InvalidOperationException>(() => WriteAsync("second", fails: true));
        await WriteAsync("third");
        (await NotesAsync()).ShouldBe(["first", "third"]);
    }

    [Fact]
    public async Task Every_write_waits_for_the_disk()
    {
        for (var i = 0; i < 3; i++)
        {
            var synchronous = await database.WriteAsync(
                (session, token) => session.ListAsync("PRAGMA synchronous", row => row.GetInt64(0), token),
                CancellationToken.None
            );
            synchronous.ShouldBe([2], "2 is FULL");
        }
    }

    [Fact]
    public async Task Writes_at_the_same_time_are_all_made()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => WriteAsync($"{i}", fails: i % 4 == 3)).Select(Caught));
        (await NotesAsync()).Count.ShouldBe(30);
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    public void Dispose() => folder.Dispose();

    private Task<int> WriteAsync(string text, bool fails = false) =>
        database.WriteAsync(
            async (session, token) =>
            {
                var count = await session.ExecuteAsync("INSERT INTO notes VALUES (@text)", token, ("text", text));
                return fails ? throw new InvalidOperationException(text) : count;
            },
            CancellationToken.None
        );

    private Task<List<string>> NotesAsync() =>
        database.ReadAsync(
            (session, token) => session.ListAsync("SELECT text FROM notes ORDER BY rowid", r => r.GetString(0), token),
            CancellationToken.None
        );

    private static async Task Caught(Task<int> write)
    {
        try
        {
            await write;
        }
        catch (InvalidOperationException)
        {
            // It was told to fail.
        }
    }
}
