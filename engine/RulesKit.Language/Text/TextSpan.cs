namespace RulesKit.Language.Text;

/// <summary>A run of characters of a text: UTF-16 offsets, 0-based, end exclusive.</summary>
/// <param name="Start">Offset of the first character; at least 0.</param>
/// <param name="Length">Number of characters; at least 0.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, and not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The smallest span that holds this one and <paramref name="other"/>.</summary>
    public TextSpan Union(TextSpan other) => FromBounds(Math.Min(Start, other.Start), Math.Max(End, other.End));
}
