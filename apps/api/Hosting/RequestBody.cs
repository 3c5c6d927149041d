using Microsoft.Extensions.Options;
using RulesKit.Api.Problems;

namespace RulesKit.Api.Hosting;

/// <summary>Reads the bytes of one document, as they were sent.</summary>
internal static class RequestBody
{
    /// <summary>Room that is made before a body has come in: a larger length is only said so far, and may be a lie.</summary>
    private const int FirstRoom = 64 * 1024;

    /// <exception cref="ProblemException">It is no JSON by its content type, or too large.</exception>
    public static async Task<byte[]> ReadAsync(HttpContext context)
    {
        var request = context.Request;
        if (!request.HasJsonContentType())
        {
            throw MediaType(context);
        }

        var most = context.RequestServices.GetRequiredService<IOptions<LimitSettings>>().Value.BodyBytes;
        if (request.ContentLength > most)
        {
            throw new ProblemException(KnownProblems.TooLarge(most));
        }

        return request.ContentLength is { } length and <= FirstRoom
            ? await ReadAsync(request.Body, (int)length, context.RequestAborted)
            : await ReadToEndAsync(request.Body, most, context.RequestAborted);
    }

    /// <summary>Reads a body whose length is known; the web server sees to it that it has this length.</summary>
    private static async Task<byte[]> ReadAsync(Stream body, int length, CancellationToken cancellation)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(length);
        await body.ReadExactlyAsync(bytes, cancellation);
        return bytes;
    }

    private static async Task<byte[]> ReadToEndAsync(Stream body, int most, CancellationToken cancellation)
    {
        var room = new byte[FirstRoom];
        var length = 0;
        int read;
        while ((read = await body.ReadAsync(room.AsMemory(length), cancellation)) > 0)
        {
            length += read;
            if (length > most)
            {
                throw new ProblemException(KnownProblems.TooLarge(most));
            }

            if (length == room.Length)
            {
                Array.Resize(ref room, room.Length * 2);
            }
        }

        Array.Resize(ref room, length);
        return room;
    }

    public static ProblemException MediaType(HttpContext context) =>
        new(KnownProblems.OfStatus(StatusCodes.Status415UnsupportedMediaType, context));
}
