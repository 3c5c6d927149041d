using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;
using RulesKit.Language.Text;

namespace RulesKit.Language.Fixes;

/// <summary>
/// Finds the mend of a diagnostic where it is mechanical: where nobody would have to think about it. Whether the mended
/// text is any better is for the caller to see, by reading it again.
/// </summary>
internal static class FixFinder
{
    private const string Advice = "write '";

    private static readonly HashSet<string> Advised = ["RK1008"];

    private static readonly HashSet<string> Suggested =
    [
        "RK0002",
        "RK0006",
        "RK0009",
        "RK0020",
        "RK1002",
        "RK1003",
        "RK2003",
    ];

    /// <summary>The diagnostics that can have a mend.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [.. Advised, .. Suggested, "RK0001", "RK0017", "RK2004", "RK2010", "RK2023"];

    /// <summary>What is to be written in place of the characters that a diagnostic is about; null when it does not say.</summary>
    public static string? TextFor(Diagnostic diagnostic) =>
        Advised.Contains(diagnostic.Id) ? AdvisedIn(diagnostic.Message)
        : Suggested.Contains(diagnostic.Id) && diagnostic.Suggestion is { } name && name.All(IsPlain) ? name
        : null;

    /// <summary>The edit that mends a diagnostic; null when there is none.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="document">The text that it was found in, as it was read.</param>
    public static TextEdit? Find(Diagnostic diagnostic, JsonDocument document)
    {
        if (diagnostic.Descriptor == DiagnosticCatalog.InvalidJson)
        {
            return WithoutStrayCharacter(diagnostic);
        }

        if (document.Root is not JsonObject root || !ReferenceEquals(diagnostic.Location.Source, document.Source))
        {
            return null;
        }

        var place = diagnostic.Location.Span;
        return diagnostic.Id switch
        {
            var id when Advised.Contains(id) => AsAdvised(diagnostic),
            var id when Suggested.Contains(id) => AsSuggested(diagnostic),
            "RK0017" => Removal.OfItem(root, place),
            "RK2004" => Removal.OfProperty(root, place),
            "RK2010" => RedundantPart.Remove(root, place),
            "RK2023" => Removal.OfSuppression(root, place),
            _ => null,
        };
    }

    /// <summary>A comma before a closing bracket, or a byte order mark.</summary>
    private static TextEdit? WithoutStrayCharacter(Diagnostic diagnostic)
    {
        var (text, span) = (diagnostic.Location.Source.Text, diagnostic.Location.Span);
        if (span.Length != 1 || text[span.Start] is not (',' or '\uFEFF'))
        {
            return null;
        }

        var next = span.End;
        while (next < text.Length && text[next] is ' ' or '\t' or '\r' or '\n')
        {
            next++;
        }

        var isStray = text[span.Start] == '\uFEFF' || (next < text.Length && text[next] is '}' or ']');
        return isStray ? new TextEdit(span, "") : null;
    }

    /// <summary>An operator of another language: its message says what to write.</summary>
    private static TextEdit? AsAdvised(Diagnostic diagnostic) =>
        TextFor(diagnostic) is { } advised ? new TextEdit(diagnostic.Location.Span, advised) : null;

    private static string? AdvisedIn(string message)
    {
        var start = message.IndexOf(Advice, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        start += Advice.Length;
        var end = message.IndexOf('\'', start);
        return end < 0 ? null : message.Substring(start, end - start);
    }

    /// <summary>A misspelt name with one name near it. Quotes around it, of JSON or of an expression, stay.</summary>
    private static TextEdit? AsSuggested(Diagnostic diagnostic)
    {
        if (TextFor(diagnostic) is not { } name)
        {
            return null;
        }

        var (span, text) = (diagnostic.Location.Span, diagnostic.Location.Source.Text);
        var written = text.Substring(span.Start, span.Length);
        var quote =
            IsQuoted(written, "\\\"") ? 2
            : IsQuoted(written, "\"") ? 1
            : 0;
        return new TextEdit(new TextSpan(span.Start + quote, span.Length - (2 * quote)), name);
    }

    private static bool IsQuoted(string written, string quote) =>
        written.Length >= 2 * quote.Length
        && written.StartsWith(quote, StringComparison.Ordinal)
        && written.EndsWith(quote, StringComparison.Ordinal);

    /// <summary>Whether a character means itself in JSON and in expressions.</summary>
    private static bool IsPlain(char c) => c is not ('"' or '\\') && !char.IsControl(c) && !char.IsSurrogate(c);
}
