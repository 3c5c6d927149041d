namespace RulesKit.Engine.Authoring.Lambdas;

/// <summary>A lowered expression.</summary>
/// <param name="Text">The text in the language of rules.</param>
/// <param name="Level">How tightly the text binds.</param>
/// <param name="IsInteger">
/// Whether the text gives an integer where C# has made a decimal of it. C# divides it as a decimal; so must the text.
/// </param>
/// <param name="Target">For a reference the path to what it points to; the text itself reads its key.</param>
internal readonly record struct Lowered(string Text, Level Level, bool IsInteger = false, string? Target = null)
{
    /// <summary>The text, in brackets when it binds less tightly than its place needs.</summary>
    public string At(Level level) => Level >= level ? Text : $"({Text})";

    /// <summary>A number where the text may give an integer; multiplying by 1.0 changes nothing else.</summary>
    public Lowered AsNumber() =>
        IsInteger ? new Lowered($"{At(Level.Multiplicative)} * 1.0", Level.Multiplicative) : this;

    /// <summary>The text to ask whether it is absent.</summary>
    public string Presence => Target ?? At(Level.Additive);
}
