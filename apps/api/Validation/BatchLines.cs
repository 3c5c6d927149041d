using System.Buffers;
using System.Runtime.CompilerServices;

namespace RulesKit.Api.Validation;

/// <summary>Splits a body into lines. Never holds more of it than one line and one buffer.</summary>
/// <param name="body">The body.</param>
/// <param name="longest">The longest line that is taken, in bytes.</param>
internal sealed class BatchLines(Stream body, int longest)
{
    private const int BufferSize = 64 * 1024;

    private readonly ArrayBufferWriter<byte> line = new();
    private long number;
    private bool isTooLong;

    /// <summary>The lines that are not blank, in groups: what has come in is given out before more is waited for.</summary>
    /// <param name="most">Most lines of a group.</param>
    /// <param name="cancellation">Gives up.</param>
    public async IAsyncEnumerable<List<BatchLine>> ReadAsync(
        int most,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var buffer = new byte[BufferSize];
        var group = new List<BatchLine>();
        int read;
        while ((read = await body.ReadAsync(buffer, cancellation)) > 0)
        {
            for (var rest = buffer.AsMemory(0, read); rest.Length > 0; )
            {
                var end = rest.Span.IndexOf((byte)'\n');
                Take(rest.Span[..(end < 0 ? rest.Length : end)]);
                rest = end < 0 ? default : rest[(end + 1)..];
                if (end >= 0)
                {
                    Finish(group);
                }

                if (group.Count >= most)
                {
                    yield return group;
                    group = [];
                }
            }

            if (group.Count > 0)
            {
                yield return group;
                group = [];
            }
        }

        Finish(group);
        if (group.Count > 0)
        {
            yield return group;
        }
    }

    private void Take(ReadOnlySpan<byte> bytes)
    {
        isTooLong |= line.WrittenCount + bytes.Length > longest;
        if (isTooLong)
        {
            line.Clear();
        }
        else
        {
            line.Write(bytes);
        }
    }

    private void Finish(List<BatchLine> group)
    {
        number++;
        if (isTooLong)
        {
            group.Add(new BatchLine(number, null));
        }
        else if (line.WrittenSpan.ContainsAnyExcept(" \t\r"u8))
        {
            group.Add(new BatchLine(number, line.WrittenSpan.ToArray()));
        }

        line.Clear();
        isTooLong = false;
    }
}
