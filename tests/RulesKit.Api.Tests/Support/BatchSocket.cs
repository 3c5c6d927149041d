using System.Net.Sockets;
using System.Text;

namespace RulesKit.Api.Tests.Support;

/// <summary>A batch on a bare socket: HttpClient reads an answer only once it has sent everything.</summary>
internal sealed class BatchSocket : IDisposable
{
    private readonly TcpClient socket = new();
    private readonly StringBuilder seen = new();

    /// <summary>All that has come back so far.</summary>
    public string Seen => seen.ToString();

    private NetworkStream Stream => socket.GetStream();

    public static async Task<BatchSocket> OpenAsync(RunningApi api, string path)
    {
        var batch = new BatchSocket();
        await batch.socket.ConnectAsync(api.Address.Host, api.Address.Port);
        await batch.WriteAsync(
            $"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n"
        );
        return batch;
    }

    public Task SendAsync(string line) =>
        WriteAsync(FormattableString.Invariant($"{Encoding.UTF8.GetByteCount(line) + 1:x}\r\n{line}\n\r\n"));

    public Task EndAsync() => WriteAsync("0\r\n\r\n");

    /// <summary>Reads until a word has come back often enough.</summary>
    public async Task ReadUntilAsync(string word, int times = 1)
    {
        var buffer = new byte[64 * 1024];
        while (Seen.Split(word).Length <= times)
        {
            var read = await Stream.ReadAsync(buffer);
            read.ShouldBeGreaterThan(0, Seen);
            seen.Append(Encoding.UTF8.GetString(buffer.AsSpan(0, read)));
        }
    }

    public void Dispose() => socket.Dispose();

    private async Task WriteAsync(string text) => await Stream.WriteAsync(Encoding.UTF8.GetBytes(text));
}
