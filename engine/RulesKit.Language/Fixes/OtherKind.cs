using RulesKit.Language.Json;

namespace RulesKit.Language.Fixes;

/// <summary>Values written as one kind of JSON value where another kind is expected.</summary>
internal static class OtherKind
{
    /// <summary>A suggestion to write the same as the kind that is expected; null when there is no such thing.</summary>
    public static Mend? Suggest(JsonValue value, Type expected)
    {
        var written = JsonEdits.Written(value);
        var other = value switch
        {
            JsonNumber or JsonBoolean when expected == typeof(JsonString) => $"\"{written}\"",
            JsonString or JsonObject when expected == typeof(JsonArray) => $"[{written}]",
            JsonString { Value: "true" or "false" } text when expected == typeof(JsonBoolean) => text.Value,
            _ => null,
        };
        return other is null ? null : Mend.Suggested($"Write {Shorten(other)}", new TextEdit(value.Span, other));
    }

    private static string Shorten(string written) => written.Length <= 40 ? written : "it in brackets";
}
