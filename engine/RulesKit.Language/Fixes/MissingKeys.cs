using RulesKit.Language.Json;
using RulesKit.Language.RuleSets;

namespace RulesKit.Language.Fixes;

/// <summary>Keys that must be there, where what is there says what they would hold.</summary>
internal static class MissingKeys
{
    /// <summary>A suggestion to add the key; null when nobody can say what it holds.</summary>
    public static Mend? Suggest(JsonObject owner, string key)
    {
        var text = key switch
        {
            "id" => TextOf(owner, "title") is { } title ? Spelling.AsId(title) : null,
            "title" => TextOf(owner, "id") is { } id && Identifiers.IsId(id) ? Spelling.AsTitle(id) : null,
            "version" => "1.0.0",
            _ => null,
        };
        return text is not null && JsonEdits.InsertFirst(owner, key, text) is { } edit
            ? Mend.Suggested($"Add \"{key}\": \"{text}\"", edit)
            : null;
    }

    private static string? TextOf(JsonObject owner, string key) => (owner.Find(key)?.Value as JsonString)?.Value;
}
