namespace RulesKit.Tool.Watching;

/// <summary>
/// Collects changes until nothing has changed for a moment: a save is often several writes, and a branch switch many
/// files. Thread-safe.
/// </summary>
internal sealed class ChangeQueue : IDisposable
{
    private readonly Lock gate = new();
    private readonly TimeSpan quiet;
    private readonly ITimer timer;
    private readonly SortedSet<string> pending = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim settled = new(0);

    public ChangeQueue(TimeProvider time, TimeSpan quiet)
    {
        this.quiet = quiet;
        timer = time.CreateTimer(_ => Settle(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Whether there are changes to take.</summary>
    public bool IsSettled => settled.CurrentCount > 0;

    public void Add(string file)
    {
        lock (gate)
        {
            pending.Add(file);
            timer.Change(quiet, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Waits for changes and gives the names of the files, in ordinal order.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits any more.</exception>
    public IReadOnlyList<string> Take(CancellationToken cancellation)
    {
        while (true)
        {
            settled.Wait(cancellation);
            lock (gate)
            {
                if (pending.Count > 0)
                {
                    var files = pending.ToArray();
                    pending.Clear();
                    return files;
                }
            }
        }
    }

    public void Dispose()
    {
        timer.Dispose();
        settled.Dispose();
    }

    private void Settle()
    {
        lock (gate)
        {
            if (pending.Count > 0 && settled.CurrentCount == 0)
            {
                settled.Release();
            }
        }
    }
}
