using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;
using RulesKit.Language.Text;

namespace RulesKit.Language.Fixes;

/// <summary>
/// Finds the mend of a diagnostic: what its finder gave it, a name that was meant, or something to take out of the
/// document. The tool and the compiler's fixes both ask here, so that they mend the same.
/// </summary>
internal static class MendFinder
{
    /// <summary>The mend of a diagnostic; null when it has none.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="document">The text that it was found in, as it was read.</param>
    public static Mend? Find(Diagnostic diagnostic, JsonDocument document)
    {
        if (diagnostic.Descriptor == DiagnosticCatalog.InvalidJson)
        {
            return WithoutStrayCharacter(diagnostic);
        }

        return ReferenceEquals(diagnostic.Location.Source, document.Source) && document.Root is { } root
            ? InText(diagnostic) ?? (root is JsonObject whole ? Taking(diagnostic, whole) : null)
            : null;
    }

    /// <summary>The mend that needs no more than the characters of the diagnostic; null when there is none.</summary>
    public static Mend? InText(Diagnostic diagnostic) => diagnostic.Mend ?? AsSuggested(diagnostic);

    private static Mend? Taking(Diagnostic diagnostic, JsonObject root)
    {
        var place = diagnostic.Location.Span;
        return diagnostic.Id switch
        {
            "RK0017" => Take(Removal.OfItem(root, place), "Take out what is listed twice"),
            "RK0021" => Take(Removal.OfSuppression(root, place), "Take out the suppression"),
            "RK2004" => Take(Removal.OfProperty(root, place), "Take out what is never read"),
            "RK2020" => Removal.OfItemAround(root, place) is { } edit
                ? Mend.Suggested("Take out this rule", edit)
                : null,
            "RK2023" => Take(Removal.OfSuppression(root, place), "Take out the suppression"),
            _ => null,
        };
    }

    private static Mend? Take(TextEdit? edit, string title) => edit is null ? null : Mend.Safe(title, edit);

    /// <summary>A comma before a closing bracket, or a byte order mark.</summary>
    private static Mend? WithoutStrayCharacter(Diagnostic diagnostic)
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
        return isStray ? Mend.Safe("Take out the stray character", new TextEdit(span, "")) : null;
    }

    /// <summary>A misspelt name with one name near it. Quotes around it, of JSON or of an expression, stay.</summary>
    private static Mend? AsSuggested(Diagnostic diagnostic)
    {
        if (diagnostic.Suggestion is not { } name || !name.All(IsPlain))
        {
            return null;
        }

        var (span, text) = (diagnostic.Location.Span, diagnostic.Location.Source.Text);
        var written = text.Substring(span.Start, span.Length);
        var quote =
            IsQuoted(written, "\\\"") ? 2
            : IsQuoted(written, "\"") ? 1
            : 0;
        if (quote == 0 && diagnostic.Descriptor == DiagnosticCatalog.NoSuchText)
        {
            // A constant's name, and not the text that it stands for.
            return null;
        }

        return Mend.Write(name, new TextEdit(new TextSpan(span.Start + quote, span.Length - (2 * quote)), name));
    }

    private static bool IsQuoted(string written, string quote) =>
        written.Length >= 2 * quote.Length
        && written.StartsWith(quote, StringComparison.Ordinal)
        && written.EndsWith(quote, StringComparison.Ordinal);

    /// <summary>Whether a character means itself in JSON and in expressions.</summary>
    private static bool IsPlain(char c) => c is not ('"' or '\\') && !char.IsControl(c) && !char.IsSurrogate(c);
}
