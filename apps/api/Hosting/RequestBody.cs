using Microsoft.Extensions.Options;
using RulesKit.Api.Problems;

namespace RulesKit.Api.Hosting;

/// <summary>Reads the bytes of one document, as they were sent.</summary>
internal static class RequestBody
{
    private const int FirstRoom = 16 * 1024;

    /// <exception cref="ProblemException">It is no JSON by its content type, packed, or too large.</exception>
    public static async Task<byte[]> ReadAsync(HttpContext context)
    {
        var request = context.Request;
        if (!request.HasJsonContentType())
        {
            throw MediaType(context);
        }

        DemandPlain(context);
        var most = context.RequestServices.GetRequiredService<IOptions<LimitSettings>>().Value.BodyBytes;
        if (request.ContentLength > most)
        {
            throw new ProblemException(KnownProblems.TooLarge(most));
        }

        var room = new byte[(request.ContentLength ?? FirstRoom) + 1];
        var length = 0;
        int read;
        while ((read = await request.Body.ReadAsync(room.AsMemory(length), context.RequestAborted)) > 0)
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

    /// <summary>Demands that the body is not packed: small bodies must not become large ones.</summary>
    public static void DemandPlain(HttpContext context)
    {
        if (context.Request.Headers.ContentEncoding.Count > 0)
        {
            throw MediaType(context);
        }
    }

    public static ProblemException MediaType(HttpContext context) =>
        new(KnownProblems.OfStatus(StatusCodes.Status415UnsupportedMediaType, context));
}
