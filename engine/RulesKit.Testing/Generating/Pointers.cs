using System.Text.Json.Nodes;
using JsonPointer = RulesKit.Language.Json.JsonPointer;

namespace RulesKit.Testing.Generating;

/// <summary>JSON pointers into nodes.</summary>
internal static class Pointers
{
    /// <summary>The value at a pointer; null when there is none.</summary>
    public static JsonNode? Find(JsonNode root, string pointer)
    {
        JsonNode? current = root;
        foreach (
            var token in JsonPointer.Split(pointer)
                ?? throw new ArgumentException($"\"{pointer}\" is no JSON pointer.", nameof(pointer))
        )
        {
            current = current switch
            {
                JsonObject o => o[token],
                JsonArray a when JsonPointer.TryIndex(token, out var i) && i < a.Count => a[i],
                _ => null,
            };
        }

        return current;
    }

    /// <summary>What holds the value, and the last token.</summary>
    public static (string Parent, string Token) Split(string pointer)
    {
        var slash = pointer.LastIndexOf('/');
        return slash < 0
            ? throw new ArgumentException(
                $"\"{pointer}\" points at the whole plan or is no JSON pointer.",
                nameof(pointer)
            )
            : (pointer[..slash], JsonPointer.Unescape(pointer[(slash + 1)..]));
    }
}
