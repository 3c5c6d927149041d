namespace RulesKit.Language.Syntax;

/// <summary>
/// A list that one expression after another is cut into, since a rule set has thousands of them and the tokens of each
/// are only needed while it is parsed. Thread-safe: who finds the list taken gets a new one.
/// </summary>
internal sealed class TokenRoom
{
    /// <summary>A list that has become longer than this is let go.</summary>
    private const int MostKept = 1_024;

    private List<Token>? tokens;

    /// <summary>An empty list.</summary>
    public List<Token> Take() => Interlocked.Exchange(ref tokens, null) ?? new List<Token>(64);

    /// <summary>Gives a list back that is not used any more.</summary>
    public void Return(List<Token> taken)
    {
        if (taken.Capacity <= MostKept)
        {
            taken.Clear();
            Volatile.Write(ref tokens, taken);
        }
    }
}
