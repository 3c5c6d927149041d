namespace RulesKit.Language.Syntax;

/// <summary>The kinds of tokens.</summary>
internal enum TokenKind
{
    End,
    Identifier,
    Integer,
    Number,
    Text,
    True,
    False,
    Null,
    Is,
    OpenParenthesis,
    CloseParenthesis,
    Dot,
    Comma,
    Question,
    QuestionQuestion,
    Colon,
    Arrow,
    Not,
    And,
    Or,
    Plus,
    Minus,
    Star,
    Slash,
    Percent,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
    NotEqual,

    /// <summary>What follows is made by dialects only.</summary>
    Ampersand,
    Bar,
    ShiftLeft,
    ShiftRight,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    CloseBrace,
    NullConditional,

    /// <summary>Characters that start no token, or a token with a diagnostic already.</summary>
    Bad,
}
