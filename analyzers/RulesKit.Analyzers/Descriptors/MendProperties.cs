using System.Collections.Immutable;
using System.Globalization;
using RulesKit.Language.Fixes;

namespace RulesKit.Analyzers.Descriptors;

/// <summary>How a diagnostic is mended, as properties of the compiler's diagnostic: what a finder knows, its fix need not find again.</summary>
internal static class MendProperties
{
    private const string Text = "mend";
    private const string Title = "mendTitle";
    private const string Start = "mendStart";
    private const string Length = "mendLength";

    /// <summary>The properties of a diagnostic that says what to write; null for nothing.</summary>
    public static ImmutableDictionary<string, string?>? With(string? text) =>
        text is null ? null : ImmutableDictionary<string, string?>.Empty.Add(Text, text);

    /// <summary>The properties of a diagnostic that is mended by a change of its file; null when it has no mend that is one.</summary>
    /// <param name="mend">How a text is mended; null when it is not.</param>
    /// <param name="place">The change of the file that an edit of the text stands for.</param>
    public static ImmutableDictionary<string, string?>? With(Mend? mend, Func<TextEdit, TextChange?> place) =>
        mend is not null && place(mend.Edit) is { } change
            ? With(change.NewText)!
                .Add(Title, mend.Title)
                .Add(Start, change.Span.Start.ToString(CultureInfo.InvariantCulture))
                .Add(Length, change.Span.Length.ToString(CultureInfo.InvariantCulture))
            : null;

    /// <summary>What to write; null when the diagnostic does not say it.</summary>
    public static string? TextOf(Diagnostic diagnostic) => Find(diagnostic, Text);

    /// <summary>The change that mends a diagnostic, and what it does in words; null when there is none.</summary>
    public static (string Title, TextChange Change)? ChangeOf(Diagnostic diagnostic) =>
        Find(diagnostic, Title) is { } title
        && Find(diagnostic, Text) is { } text
        && Number(diagnostic, Start) is { } start
        && Number(diagnostic, Length) is { } length
            ? (title, new TextChange(new TextSpan(start, length), text))
            : null;

    private static string? Find(Diagnostic diagnostic, string name) =>
        diagnostic.Properties.TryGetValue(name, out var value) ? value : null;

    private static int? Number(Diagnostic diagnostic, string name) =>
        int.TryParse(Find(diagnostic, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
