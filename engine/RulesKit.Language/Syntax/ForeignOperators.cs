namespace RulesKit.Language.Syntax;

/// <summary>Operators that people bring from other languages; each is read as what was meant, with a diagnostic.</summary>
internal static class ForeignOperators
{
    private static readonly ForeignOperator[] Symbols =
    [
        Of("<>", TokenKind.NotEqual, "!="),
        Of("===", TokenKind.Equal, "=="),
        Of("!==", TokenKind.NotEqual, "!="),
        Of("=<", TokenKind.LessOrEqual, "<="),
        Of("->", TokenKind.Arrow, "=>"),
        Of("?.", TokenKind.Dot, ".", " (a value that is absent makes the result unknown by itself)"),
        Of("≠", TokenKind.NotEqual, "!="),
        Of("≤", TokenKind.LessOrEqual, "<="),
        Of("≥", TokenKind.GreaterOrEqual, ">="),
        Of("×", TokenKind.Star, "*"),
        Of("·", TokenKind.Star, "*"),
        Of("÷", TokenKind.Slash, "/"),
        Of("−", TokenKind.Minus, "-"),
        Of("–", TokenKind.Minus, "-"),
        Of("—", TokenKind.Minus, "-"),
        Of("∧", TokenKind.And, "&&"),
        Of("∨", TokenKind.Or, "||"),
        Of("¬", TokenKind.Not, "!"),
    ];

    private static readonly ForeignOperator Assignment = Of("=", TokenKind.Equal, "==", " to compare");
    private static readonly ForeignOperator SingleAnd = Of("&", TokenKind.And, "&&");
    private static readonly ForeignOperator SingleOr = Of("|", TokenKind.Or, "||");

    private static readonly Dictionary<string, ForeignOperator> Words = new ForeignOperator[]
    {
        Of("and", TokenKind.And, "&&"),
        Of("or", TokenKind.Or, "||"),
        Of("mod", TokenKind.Percent, "%"),
        Of("div", TokenKind.Slash, "/"),
        Of("eq", TokenKind.Equal, "=="),
        Of("ne", TokenKind.NotEqual, "!="),
        Of("lt", TokenKind.Less, "<"),
        Of("le", TokenKind.LessOrEqual, "<="),
        Of("gt", TokenKind.Greater, ">"),
        Of("ge", TokenKind.GreaterOrEqual, ">="),
    }.ToDictionary(f => f.Written, StringComparer.OrdinalIgnoreCase);

    /// <summary>The foreign symbol that starts at a position, or null.</summary>
    public static ForeignOperator? Scan(string text, int position)
    {
        foreach (var symbol in Symbols)
        {
            if (string.CompareOrdinal(text, position, symbol.Written, 0, symbol.Written.Length) == 0)
            {
                // "a ?.5 : 1" is a condition and a number, as in C#.
                var isConditional = symbol.Meant == TokenKind.Dot && NumberLiteral.IsDigitAt(text, position + 2);
                return isConditional ? null : symbol;
            }
        }

        var next = position + 1 < text.Length ? text[position + 1] : '\0';
        return (text[position], next) switch
        {
            ('=', not ('=' or '>')) => Assignment,
            ('&', not '&') => SingleAnd,
            ('|', not '|') => SingleOr,
            _ => null,
        };
    }

    /// <summary>The operator that a word between two operands stands for in another language, or null.</summary>
    public static ForeignOperator? FindWord(string word) => Words.TryGetValue(word, out var found) ? found : null;

    private static ForeignOperator Of(string written, TokenKind meant, string write, string addition = "") =>
        new(written, meant, write, addition);
}
