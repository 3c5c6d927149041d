namespace RulesKit.Analyzers.Embedded;

/// <summary>A text of C# source, and the characters of the source that each of its characters came from. Immutable.</summary>
/// <param name="Value">The text as the program sees it.</param>
/// <param name="Spans">For each character the source characters that produced it.</param>
/// <param name="Tree">The source.</param>
/// <param name="Whole">The whole expression in the source.</param>
internal sealed record LiteralText(string Value, IReadOnlyList<TextSpan> Spans, SyntaxTree Tree, TextSpan Whole)
{
    /// <summary>The source characters that some characters of the text came from.</summary>
    /// <remarks>An empty span, and one behind the end, is the place behind the character before it.</remarks>
    public TextSpan Map(int start, int length)
    {
        if (Value.Length == 0)
        {
            return Whole;
        }

        if (length == 0 || start >= Value.Length)
        {
            return new TextSpan(start <= 0 ? Spans[0].Start : Spans[Math.Min(start, Value.Length) - 1].End, 0);
        }

        return TextSpan.FromBounds(Spans[start].Start, Spans[Math.Min(start + length, Value.Length) - 1].End);
    }

    public Location Locate(int start, int length) => Location.Create(Tree, Map(start, length));

    /// <summary>Two texts of one file, one behind the other.</summary>
    public LiteralText Plus(LiteralText other, TextSpan whole) =>
        new(Value + other.Value, [.. Spans, .. other.Spans], Tree, whole);
}
