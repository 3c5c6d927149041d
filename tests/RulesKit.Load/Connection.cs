using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace RulesKit.Load;

/// <summary>One kept connection that sends a request, reads the answer, and sends the next. As little work as can be.</summary>
internal sealed class Connection : IDisposable
{
    private readonly TcpClient client = new() { NoDelay = true };
    private readonly byte[] buffer = new byte[256 * 1024];

    public async Task OpenAsync(Uri address) => await client.ConnectAsync(address.Host, address.Port);

    /// <summary>A request as bytes.</summary>
    public static byte[] Request(string path, byte[] body) =>
        [
            .. Encoding.ASCII.GetBytes(
                $"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n"
            ),
            .. body,
        ];

    /// <summary>Sends a request and reads its whole answer; gives how long that took.</summary>
    public async Task<long> SendAsync(byte[] request)
    {
        var start = Stopwatch.GetTimestamp();
        await client.Client.SendAsync(request);
        var (have, need) = (0, int.MaxValue);
        while (have < need)
        {
            var read = await client.Client.ReceiveAsync(buffer.AsMemory(have));
            have += read > 0 ? read : throw new IOException("The service closed the connection.");
            need = need == int.MaxValue ? LengthOf(buffer.AsSpan(0, have)) : need;
        }

        return Stopwatch.GetTimestamp() - start;
    }

    public void Dispose() => client.Dispose();

    /// <summary>The length of the answer with its head; the largest number while the head is not complete.</summary>
    private static int LengthOf(ReadOnlySpan<byte> answer)
    {
        var end = answer.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return int.MaxValue;
        }

        if (!answer.StartsWith("HTTP/1.1 200"u8))
        {
            throw new IOException(Encoding.UTF8.GetString(answer));
        }

        var name = "Content-Length: "u8;
        var rest = answer[(answer.IndexOf(name) + name.Length)..];
        return end + 4 + int.Parse(rest[..rest.IndexOf((byte)'\r')], System.Globalization.CultureInfo.InvariantCulture);
    }
}
