namespace RulesKit.Language.Text;

/// <summary>What a message says of a name that was most likely meant.</summary>
/// <param name="Words">The end of a message, which begins with a blank; empty for nothing.</param>
/// <param name="Name">The one name that it suggests; null when it suggests none, or several.</param>
internal sealed record NameHint(string Words, string? Name)
{
    public static NameHint None { get; } = new("", null);

    /// <summary>Advice that is no name.</summary>
    public static NameHint Advice(string words) => new(words, null);

    public override string ToString() => Words;
}
