using RulesKit.Language.Text;

namespace RulesKit.Tool.Commands;

/// <summary>Checks an option that takes one of a few words.</summary>
internal static class FormatArgument
{
    /// <summary>What is wrong with the word; nothing when it is one of them.</summary>
    public static IEnumerable<string> MistakesOf(string option, string written, IReadOnlyList<string> names)
    {
        if (!names.Contains(written, StringComparer.Ordinal))
        {
            var known = $"{string.Join(", ", names.SkipLast(1))} or {names[^1]}";
            yield return $"{option} {written} is unknown; it is {known}.{NearestName.Suggestion(written, names)}";
        }
    }
}
