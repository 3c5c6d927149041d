namespace RulesKit.Language.Syntax.Dialects;

/// <summary>
/// Another way of writing expressions that the lexer and the parser read into the same tree: its words, symbols and
/// literals, and how tightly its operators bind. Immutable.
/// </summary>
/// <remarks>Null, wherever a dialect is asked for, is the language itself, of which this type says nothing.</remarks>
internal sealed record SyntaxDialect
{
    /// <summary>Words that are operators, with the comparer that says whether their case matters.</summary>
    public required IReadOnlyDictionary<string, TokenKind> Words { get; init; }

    /// <summary>The operators and brackets, longer ones before their beginnings.</summary>
    public required IReadOnlyList<KeyValuePair<string, TokenKind>> Symbols { get; init; }

    /// <summary>How tightly each binary operator binds; a higher number binds tighter.</summary>
    public required IReadOnlyDictionary<TokenKind, int> Precedences { get; init; }

    /// <summary>How tightly <c>in</c> binds.</summary>
    public required int MembershipPrecedence { get; init; }

    /// <summary>Names of types, which may be followed by <c>?</c> and brackets, or by a text, to convert a value.</summary>
    public required Func<string, bool> IsTypeName { get; init; }

    /// <summary>Characters besides letters and the underscore that a name may begin with.</summary>
    public required string NameStarts { get; init; }

    /// <summary>Whether a word is written as another one, by the dialect's rule about case.</summary>
    public required StringComparer Comparer { get; init; }
}
