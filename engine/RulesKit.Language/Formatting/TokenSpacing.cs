using RulesKit.Language.Syntax;

namespace RulesKit.Language.Formatting;

/// <summary>Decides, token by token, where a blank stands.</summary>
internal sealed class TokenSpacing
{
    private Token? previous;

    /// <summary>Whether the previous token is a sign in front of an operand: - + !</summary>
    private bool isBehindSign;

    /// <summary>Whether the previous token is and, or, not of a pattern.</summary>
    private bool isBehindPatternWord;

    /// <summary>Takes the next token; true when a blank stands before it.</summary>
    public bool Next(Token token)
    {
        var startsOperand = previous is not { } before || !before.EndsOperand || isBehindPatternWord;
        var isSign = startsOperand && token.Kind is (TokenKind.Minus or TokenKind.Plus or TokenKind.Not);
        var isPatternWord =
            token is { Kind: TokenKind.Identifier, Name: "and" or "or" or "not" }
            && previous is { } last
            && (last.EndsOperand || last.Kind == TokenKind.Is || isBehindPatternWord);
        var isSpaced = previous is { } left && IsSpaced(left, token);
        (previous, isBehindSign, isBehindPatternWord) = (token, isSign, isPatternWord);
        return isSpaced;
    }

    private bool IsSpaced(Token left, Token right)
    {
        if (isBehindSign)
        {
            // "- -1" is no decrement.
            return right.Kind == left.Kind && right.Kind is not TokenKind.Not;
        }

        return right.Kind switch
        {
            TokenKind.CloseParenthesis or TokenKind.Comma or TokenKind.Dot => false,
            TokenKind.OpenParenthesis when left.Kind == TokenKind.Identifier => isBehindPatternWord,
            _ => left.Kind is not (TokenKind.OpenParenthesis or TokenKind.Dot),
        };
    }
}
