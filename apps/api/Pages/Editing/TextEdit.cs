namespace RulesKit.Api.Pages.Editing;

/// <summary>A change of a text.</summary>
/// <param name="Start">Offset of the first character that goes.</param>
/// <param name="Length">How many characters go.</param>
/// <param name="Text">What takes their place.</param>
public sealed record TextEdit(int Start, int Length, string Text)
{
    /// <summary>The text after the change; null when the text has no such characters.</summary>
    public string? ApplyTo(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Start < 0 || Length < 0 || Start > text.Length - Length
            ? null
            : string.Concat(text.AsSpan(0, Start), Text, text.AsSpan(Start + Length));
    }
}
