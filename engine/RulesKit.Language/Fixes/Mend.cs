namespace RulesKit.Language.Fixes;

/// <summary>How a diagnostic can be mended. Whether the mended text is any better is for the caller to see, by reading it again.</summary>
/// <param name="Title">What is done, for a person who chooses it: "Write 'Price'".</param>
/// <param name="Edit">The characters of the diagnostic's text to change.</param>
/// <param name="IsSafe">
/// Whether it may be done unasked: it keeps what is meant, or nothing else can have been meant. Any other mend is a
/// suggestion, which a person picks.
/// </param>
internal sealed record Mend(string Title, TextEdit Edit, bool IsSafe)
{
    public static Mend Safe(string title, TextEdit edit) => new(title, edit, IsSafe: true);

    public static Mend Suggested(string title, TextEdit edit) => new(title, edit, IsSafe: false);

    /// <summary>A safe mend that writes a text.</summary>
    public static Mend Write(string written, TextEdit edit) => Safe($"Write '{written}'", edit);
}
