namespace RulesKit.Language.Syntax.Dialects;

/// <summary>
/// Another way of writing expressions that the lexer and the parser read into the same tree: its words, symbols and
/// literals, and how tightly its operators bind. Immutable.
/// </summary>
/// <remarks>Null, wherever a dialect is asked for, is the language itself, of which this type says nothing.</remarks>
internal sealed record SyntaxDialect
{
    /// <summary>Words that are operators; <see cref="Comparer"/> says whether their case matters.</summary>
    public required IReadOnlyList<DialectWord> Words { get; init; }

    /// <summary>The operators and brackets, longer ones before their beginnings.</summary>
    public required IReadOnlyList<DialectWord> Symbols { get; init; }

    /// <summary>How tightly a binary operator binds, a higher number tighter; null for what is none.</summary>
    public required Func<TokenKind, int?> PrecedenceOf { get; init; }

    /// <summary>How tightly <c>in</c> binds.</summary>
    public required int MembershipPrecedence { get; init; }

    /// <summary>Names of types, which may be followed by <c>?</c> and brackets, or by a text, to convert a value.</summary>
    public required Func<string, bool> IsTypeName { get; init; }

    /// <summary>Characters besides letters and the underscore that a name may begin with.</summary>
    public required string NameStarts { get; init; }

    /// <summary>Whether a word is written as another one, by the dialect's rule about case.</summary>
    public required StringComparer Comparer { get; init; }

    /// <summary>What a word is where it stands as an operator or a literal; null for a name.</summary>
    public TokenKind? FindWord(string name)
    {
        for (var i = 0; i < Words.Count; i++)
        {
            if (Comparer.Equals(Words[i].Text, name))
            {
                return Words[i].Kind;
            }
        }

        return null;
    }
}
