namespace RulesKit.Api.Validation;

/// <summary>
/// A body that is taken in as fast as it comes, onto the disk, and read from there. Many clients send a whole body before
/// they read an answer; without this, they and the service would wait for each other once the network's buffers are full.
/// </summary>
internal sealed class SpooledBody : Stream
{
    private const int BufferSize = 64 * 1024;

    private readonly FileStream file;
    private readonly SemaphoreSlim grown = new(0);
    private readonly CancellationTokenSource end;
    private readonly Task copying;
    private long written;
    private long position;

    /// <param name="source">The body.</param>
    /// <param name="cancellation">Ends taking it in.</param>
    public SpooledBody(Stream source, CancellationToken cancellation)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        file = new FileStream(
            path,
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            bufferSize: 0,
            FileOptions.DeleteOnClose | FileOptions.Asynchronous
        );
        end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        copying = CopyAsync(source, end.Token);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (position >= Volatile.Read(ref written))
        {
            if (copying.IsCompleted && position >= Volatile.Read(ref written))
            {
                // Throws what ended the body, when it was not its end.
                await copying;
                return 0;
            }

            await Task.WhenAny(grown.WaitAsync(cancellationToken), copying);
            cancellationToken.ThrowIfCancellationRequested();
        }

        var most = (int)Math.Min(buffer.Length, Volatile.Read(ref written) - position);
        var read = await RandomAccess.ReadAsync(file.SafeFileHandle, buffer[..most], position, cancellationToken);
        position += read;
        return read;
    }

    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await copying.ContinueWith(
            _ => { },
            CancellationToken.None,
            TaskContinuationOptions.None,
            TaskScheduler.Default
        );
        await file.DisposeAsync();
        grown.Dispose();
        end.Dispose();
        await base.DisposeAsync();
    }

    private async Task CopyAsync(Stream source, CancellationToken cancellation)
    {
        var buffer = new byte[BufferSize];
        int read;
        while ((read = await source.ReadAsync(buffer, cancellation)) > 0)
        {
            await RandomAccess.WriteAsync(file.SafeFileHandle, buffer.AsMemory(0, read), written, cancellation);
            Volatile.Write(ref written, written + read);
            grown.Release();
        }
    }
}
