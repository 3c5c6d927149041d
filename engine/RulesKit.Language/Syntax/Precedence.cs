namespace RulesKit.Language.Syntax;

/// <summary>How tightly binary operators bind, as in C#; a higher number binds tighter.</summary>
internal static class Precedence
{
    public const int Lowest = 1;
    public const int Coalesce = 1;
    public const int Is = 5;
    public const int Additive = 6;

    /// <summary>The precedence of a binary operator; 0 when the token is none.</summary>
    public static int Of(TokenKind kind) =>
        kind switch
        {
            TokenKind.QuestionQuestion => Coalesce,
            TokenKind.Or => 2,
            TokenKind.And => 3,
            TokenKind.Equal or TokenKind.NotEqual => 4,
            TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual => Is,
            TokenKind.Is => Is,
            TokenKind.Plus or TokenKind.Minus => Additive,
            TokenKind.Star or TokenKind.Slash or TokenKind.Percent => 7,
            _ => 0,
        };
}
