using RulesKit.Language.Json;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Plans;

/// <summary>Reads single values straight from a text. Used by one reading.</summary>
internal sealed class ScalarScanner(JsonCursor cursor, JsonStringScanner strings)
{
    private static readonly object True = true;
    private static readonly object False = false;

    /// <summary>The boxed value that stands here; null when it is none of the kind.</summary>
    /// <exception cref="JsonUnreadableException">A text does not end.</exception>
    public object? Read(ScalarKind kind) =>
        kind switch
        {
            ScalarKind.Boolean => ReadBoolean(),
            ScalarKind.Text => ReadText(),
            ScalarKind.Integer or ScalarKind.Number => ReadNumber(kind),
            ScalarKind.Date => ReadText() is { } text && Date.TryParse(text, out var date) ? date : null,
            ScalarKind.Period => ReadText() is { } text && Period.TryParse(text, out var period) ? period : null,
            _ => null,
        };

    /// <summary>Takes the word null; false when another one stands here.</summary>
    public bool TakeNull() => IsWord("null");

    private object? ReadBoolean() =>
        cursor.IsAt('t') ? (IsWord("true") ? True : null)
        : IsWord("false") ? False
        : null;

    private string? ReadText() => cursor.IsAt('"') ? strings.ScanValue() : null;

    private object? ReadNumber(ScalarKind kind)
    {
        var span = cursor.TakeWord();
        if (span.Length == 0 || JsonNumberFormat.FindMistake(cursor.Text, span.Start, span.Length) is not null)
        {
            return null;
        }

        return kind == ScalarKind.Integer
            ? (ExactNumber.TryInteger(cursor.Text, span.Start, span.Length, out var whole) ? whole : null)
            : (ExactNumber.TryDecimal(cursor.Text, span.Start, span.Length, out var exact) ? exact : null);
    }

    private bool IsWord(string word)
    {
        var span = cursor.TakeWord();
        return span.Length == word.Length && string.CompareOrdinal(cursor.Text, span.Start, word, 0, word.Length) == 0;
    }
}
