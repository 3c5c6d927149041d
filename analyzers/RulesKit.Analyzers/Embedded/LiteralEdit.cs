using Microsoft.CodeAnalysis.CSharp;
using RulesKit.Language.Fixes;
using RulesKit.Language.Json;
using RulesKit.Language.Text;

namespace RulesKit.Analyzers.Embedded;

/// <summary>Turns an edit of a text into the change of the C# literal that the text was written as.</summary>
internal static class LiteralEdit
{
    /// <summary>The change; null when the characters are not all in one literal.</summary>
    public static TextChange? Of(LiteralText text, TextEdit edit) =>
        Of(text, edit.Span.Start, edit.Span.Length, edit.NewText);

    /// <summary>The change; null when the characters are not all in one literal.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the edit starts in the text.</param>
    /// <param name="length">How many characters of the text it takes away.</param>
    /// <param name="written">What it writes.</param>
    public static TextChange? Of(LiteralText text, int start, int length, string written)
    {
        var place = text.Map(start, length);
        var root = text.Tree.GetRoot();
        if (length == 0 && start < text.Value.Length && text.Value.Length > 0)
        {
            place = new TextSpan(text.Spans[start].Start, 0);
        }

        var token = root.FindToken(place.Start);
        return IsLiteral(token) && token.SpanStart < place.Start && place.End < token.Span.End
            ? Encode(token, written) is { } encoded
                ? new TextChange(place, encoded)
                : null
            : null;
    }

    /// <summary>What an edit writes into a JSON string, without JSON's escapes; null when that can't be read.</summary>
    public static string? Decode(TextEdit edit) =>
        JsonReader.Read(new RuleText($"\"{edit.NewText}\"")).Root is JsonString text ? text.Value : null;

    private static bool IsLiteral(SyntaxToken token) =>
        token.IsKind(SyntaxKind.StringLiteralToken)
        || token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken)
        || token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken);

    /// <summary>A text as it stands inside a kind of literal; null when it can't.</summary>
    private static string? Encode(SyntaxToken literal, string written)
    {
        if (!literal.IsKind(SyntaxKind.StringLiteralToken))
        {
            return written.Contains("\"\"\"") ? null : written;
        }

        return literal.Text[0] == '@'
            ? written.Replace("\"", "\"\"")
            : written.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n").Replace("\r", "\\r");
    }
}
