using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using RulesKit.Api.Hosting;

namespace RulesKit.Api.Problems;

/// <summary>Says why a body can't be read. The reader says it too, with names of C# types.</summary>
internal static partial class BodyText
{
    /// <summary>In a sender's words, with the member and the line.</summary>
    public static string Of(JsonException json) =>
        $"The body can't be read at {json.Path ?? "$"}, line {(json.LineNumber ?? 0) + 1}: {ReasonOf(json)}.";

    private static string ReasonOf(JsonException json)
    {
        if (json.InnerException is JsonException)
        {
            return "it is no whole JSON";
        }

        var message = json.Message;
        return Missing().Match(message) is { Success: true } missing ? MissingText(missing.Groups["names"].Value)
            : Unconverted().Match(message) is { Success: true } wrong
                ? KindText(wrong.Groups["type"].Value, json.Path ?? "")
            : message.Contains("could not be mapped", StringComparison.Ordinal) ? "nothing of this name is known"
            : message.StartsWith("Duplicate property", StringComparison.Ordinal) ? "it stands twice"
            : message.Contains("allow null", StringComparison.Ordinal) ? "a value is needed, and null is none"
            : "a value is missing, is of the wrong kind, or has a name that is not known";
    }

    private static string MissingText(string quoted)
    {
        var names = Name().Matches(quoted).Select(m => m.Value).ToArray();
        return $"{string.Join(", ", names)} {(names.Length == 1 ? "is" : "are")} missing";
    }

    private static string KindText(string type, string path) =>
        WordsOf(type, path) is { } words
            ? $"it is {EnumWords.Listed(words)}"
            : "the value is of another kind than is needed";

    /// <summary>The enumeration that is wanted: the reader names it, or the body's type that has the member.</summary>
    private static Type? WordsOf(string type, string path)
    {
        var named = typeof(BodyText).Assembly.GetType(type);
        var member = named?.GetProperty(
            path[(path.LastIndexOf('.') + 1)..],
            BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase
        );
        return new[] { named, member?.PropertyType }.FirstOrDefault(t => t is { IsEnum: true });
    }

    [GeneratedRegex(
        "missing required properties including: (?<names>.*)$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Missing();

    [GeneratedRegex(
        @"could not be converted to (?<type>[\w.]+)\. ",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Unconverted();

    [GeneratedRegex("'[^']+'", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
