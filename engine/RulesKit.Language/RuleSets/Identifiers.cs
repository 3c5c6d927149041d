using RulesKit.Language.Diagnostics;
using RulesKit.Language.Documents;
using RulesKit.Language.Fixes;
using RulesKit.Language.Json;

namespace RulesKit.Language.RuleSets;

/// <summary>The form of names in documents: ids are lower-case words joined by hyphens.</summary>
internal static class Identifiers
{
    public static bool IsId(string text) =>
        text.Length is > 0 and <= 100
        && text[0] is (>= 'a' and <= 'z') or (>= '0' and <= '9')
        && text[text.Length - 1] != '-'
        && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    /// <summary>Whether a text is a name that expressions can write: ASCII letters, digits, underscores.</summary>
    public static bool IsName(string text) =>
        text.Length is > 0 and <= 100
        && text[0] is not (>= '0' and <= '9')
        && text.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');

    public static void Check(DocumentReader reader, JsonString? text, string key)
    {
        if (text is not null && !IsId(text.Value))
        {
            reader.Report(
                DiagnosticCatalog.InvalidText,
                text,
                $"\"{key}\" is \"{text.Value}\"; an id has lower-case letters, digits and hyphens, for example cars-stay-domestic.",
                mend: Spelling.AsId(text.Value) is { } made
                    ? Mend.Suggested($"Write \"{made}\"", JsonEdits.Write(text, made))
                    : null
            );
        }
    }
}
