using System.Threading.Channels;
using Microsoft.Extensions.Options;
using RulesKit.Api.RuleSets;
using RulesKit.Api.Storage;
using RulesKit.Api.Telemetry;

namespace RulesKit.Api.Verdicts;

/// <summary>
/// Writes decisions durably. Decisions that wait at the same time share one transaction, so that the disk is waited for
/// once for all of them.
/// </summary>
internal sealed class VerdictLog(Database database, IOptions<StorageSettings> settings, Instruments instruments)
    : BackgroundService
{
    private const int MostWaiting = 10_000;
    private const int MostRemembered = 10_000;

    private readonly Channel<Waiting> queue = Channel.CreateBounded<Waiting>(
        new BoundedChannelOptions(MostWaiting) { SingleReader = true }
    );

    /// <summary>Documents that are stored for sure; used by the writer only.</summary>
    private readonly RecentlyUsed<string, bool> stored = new(MostRemembered);

    /// <summary>Returns when the decisions are durable: they survive a crash of every process.</summary>
    /// <param name="entries">The decisions; all of them are stored or none is.</param>
    /// <param name="cancellation">Gives up waiting; the decisions may be stored all the same.</param>
    public async Task AppendAsync(IReadOnlyList<LogEntry> entries, CancellationToken cancellation)
    {
        var waiting = new Waiting(entries);
        await queue.Writer.WriteAsync(waiting, cancellation);
        await waiting.Done.Task.WaitAsync(cancellation);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The web server stops before this does, so that no request is cut off; what waits is still written.
        await using var end = stoppingToken.Register(() => queue.Writer.TryComplete());
        var batch = new List<Waiting>();
        while (await queue.Reader.WaitToReadAsync(CancellationToken.None))
        {
            batch.Clear();
            for (var count = 0; count < settings.Value.LogBatch && queue.Reader.TryRead(out var next); )
            {
                batch.Add(next);
                count += next.Entries.Count;
            }

            await WriteAsync(batch);
        }
    }

    private async Task WriteAsync(List<Waiting> batch)
    {
        var entries = batch.SelectMany(w => w.Entries).ToArray();
        try
        {
            await WriteAsync(entries);
        }
        catch (Exception e)
        {
            batch.ForEach(w => w.Done.TrySetException(e));
            return;
        }

        instruments.LogBatches.Record(entries.Length);
        batch.ForEach(w => w.Done.TrySetResult());
    }

    private async Task WriteAsync(LogEntry[] entries)
    {
        // In the order of their names: two replicas that store the same documents must not wait for each other.
        var fresh = entries
            .SelectMany(e => e.Contents)
            .Where(c => !stored.Contains(c.Hash))
            .DistinctBy(c => c.Hash, StringComparer.Ordinal)
            .OrderBy(c => c.Hash, StringComparer.Ordinal)
            .ToArray();
        await database.WriteAsync(
            async (session, token) =>
            {
                foreach (var (hash, bytes) in fresh)
                {
                    await session.KeepAsync(hash, bytes, token);
                }

                await VerdictRows.InsertAsync(session, entries.Select(e => e.Record), token);
                return entries.Length;
            },
            CancellationToken.None
        );
        foreach (var (hash, _) in fresh)
        {
            stored.GetOrAdd(hash, _ => true);
        }
    }

    private sealed record Waiting(IReadOnlyList<LogEntry> Entries)
    {
        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
