namespace RulesKit.Language.Syntax;

/// <summary>
/// Operators that what stands behind them makes certain. Most operators are written so, and for these the search
/// through everything that people bring from other languages is spared.
/// </summary>
internal static class PlainOperators
{
    /// <summary>The operator at a position; false when a closer look is needed.</summary>
    public static bool TryFind(string text, int position, out TokenKind kind, out int length)
    {
        var next = CharacterAt(text, position + 1);
        var found = Single(text[position], next) ?? Double(text[position], next, CharacterAt(text, position + 2));
        (kind, length) = found ?? default;
        return found is not null;
    }

    private static (TokenKind, int)? Single(char c, char next) =>
        c switch
        {
            '(' => (TokenKind.OpenParenthesis, 1),
            ')' => (TokenKind.CloseParenthesis, 1),
            ',' => (TokenKind.Comma, 1),
            '.' when IsLetter(next) => (TokenKind.Dot, 1),
            '!' when IsLetter(next) => (TokenKind.Not, 1),
            '<' when next == ' ' => (TokenKind.Less, 1),
            '>' when next == ' ' => (TokenKind.Greater, 1),
            '+' when next == ' ' => (TokenKind.Plus, 1),
            '-' when next == ' ' => (TokenKind.Minus, 1),
            '*' when next == ' ' => (TokenKind.Star, 1),
            '/' when next == ' ' => (TokenKind.Slash, 1),
            '?' when next == ' ' => (TokenKind.Question, 1),
            ':' when next == ' ' => (TokenKind.Colon, 1),
            _ => null,
        };

    /// <summary>Two characters; a third one that looks like an operator of another language makes them uncertain.</summary>
    private static (TokenKind, int)? Double(char c, char next, char third) =>
        (c, next) switch
        {
            _ when third is not (' ' or '(' or '"') && !IsLetter(third) => null,
            ('=', '>') => (TokenKind.Arrow, 2),
            ('=', '=') => (TokenKind.Equal, 2),
            ('!', '=') => (TokenKind.NotEqual, 2),
            ('<', '=') => (TokenKind.LessOrEqual, 2),
            ('>', '=') => (TokenKind.GreaterOrEqual, 2),
            ('&', '&') => (TokenKind.And, 2),
            ('|', '|') => (TokenKind.Or, 2),
            ('?', '?') => (TokenKind.QuestionQuestion, 2),
            _ => null,
        };

    private static char CharacterAt(string text, int position) => position < text.Length ? text[position] : '\0';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';
}
