using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax;

/// <summary>A token: its kind, its characters and, for literals and names, its value.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Its characters in the expression.</param>
/// <param name="Value">The name, or the literal's value (text, long, decimal); else null.</param>
internal readonly record struct Token(TokenKind Kind, TextSpan Span, object? Value = null)
{
    public string Name => Value as string ?? "";

    /// <summary>Whether the token is a name that C# reserves and that expressions don't use.</summary>
    public bool IsCSharpWord => Kind == TokenKind.Identifier && CSharpWords.IsReserved(Name);

    /// <summary>Whether an operand can begin with the token.</summary>
    public bool StartsOperand =>
        IsLiteralOrName || Kind is TokenKind.OpenParenthesis or TokenKind.Not or TokenKind.Minus or TokenKind.Plus;

    /// <summary>Whether an operand can end with the token.</summary>
    public bool EndsOperand => IsLiteralOrName || Kind is TokenKind.CloseParenthesis or TokenKind.Bad;

    private bool IsLiteralOrName =>
        Kind
            is TokenKind.Identifier
                or TokenKind.Integer
                or TokenKind.Number
                or TokenKind.Text
                or TokenKind.True
                or TokenKind.False
                or TokenKind.Null;
}
