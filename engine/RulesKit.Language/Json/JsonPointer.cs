namespace RulesKit.Language.Json;

/// <summary>JSON Pointers (RFC 6901) as text.</summary>
internal static class JsonPointer
{
    /// <summary>A reference token with <c>~</c> and <c>/</c> escaped.</summary>
    public static string Escape(string token) =>
        token.IndexOfAny(['~', '/']) < 0 ? token : token.Replace("~", "~0").Replace("/", "~1");

    /// <summary>The opposite of <see cref="Escape"/>.</summary>
    public static string Unescape(string token) =>
        token.IndexOf('~') < 0 ? token : token.Replace("~1", "/").Replace("~0", "~");

    /// <summary>The reference tokens of a pointer; null when the text is no pointer.</summary>
    public static IReadOnlyList<string>? Split(string pointer)
    {
        if (pointer.Length == 0)
        {
            return [];
        }

        return pointer[0] == '/' ? pointer.Substring(1).Split('/').Select(Unescape).ToArray() : null;
    }

    /// <summary>The value at a pointer below <paramref name="root"/>, or null.</summary>
    public static JsonValue? Resolve(JsonValue root, string pointer)
    {
        var current = (JsonValue?)root;
        if (Split(pointer) is not { } tokens)
        {
            return null;
        }

        foreach (var token in tokens)
        {
            current = current switch
            {
                JsonObject o => o.Find(token)?.Value,
                JsonArray a when TryIndex(token, out var i) && i < a.Items.Count => a.Items[i],
                _ => null,
            };
        }

        return current;
    }

    /// <summary>Whether a token is an array index as RFC 6901 writes it: digits, no leading zero.</summary>
    public static bool TryIndex(string token, out int index)
    {
        index = 0;
        return token.Length is > 0 and < 10
            && (token.Length == 1 || token[0] != '0')
            && token.All(c => c is >= '0' and <= '9')
            && int.TryParse(
                token,
                System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture,
                out index
            );
    }
}
