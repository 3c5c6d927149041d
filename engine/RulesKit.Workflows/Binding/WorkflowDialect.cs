using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Dialects;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Binding;

/// <summary>How expressions of RulesEngine are written: the words, symbols and precedences of Dynamic LINQ.</summary>
internal static class WorkflowDialect
{
    private static readonly KeyValuePair<string, TokenKind>[] Symbols =
    [
        new("=>", TokenKind.Arrow),
        new("==", TokenKind.Equal),
        new("=", TokenKind.Equal),
        new("!=", TokenKind.NotEqual),
        new("!", TokenKind.Not),
        new("<>", TokenKind.NotEqual),
        new("<=", TokenKind.LessOrEqual),
        new("<<", TokenKind.ShiftLeft),
        new("<", TokenKind.Less),
        new(">=", TokenKind.GreaterOrEqual),
        new(">>", TokenKind.ShiftRight),
        new(">", TokenKind.Greater),
        new("&&", TokenKind.And),
        new("&", TokenKind.Ampersand),
        new("||", TokenKind.Or),
        new("|", TokenKind.Bar),
        new("??", TokenKind.QuestionQuestion),
        new("?.", TokenKind.NullConditional),
        new("?", TokenKind.Question),
        new(":", TokenKind.Colon),
        new("(", TokenKind.OpenParenthesis),
        new(")", TokenKind.CloseParenthesis),
        new("[", TokenKind.OpenBracket),
        new("]", TokenKind.CloseBracket),
        new("{", TokenKind.OpenBrace),
        new("}", TokenKind.CloseBrace),
        new(".", TokenKind.Dot),
        new(",", TokenKind.Comma),
        new("+", TokenKind.Plus),
        new("-", TokenKind.Minus),
        new("*", TokenKind.Star),
        new("/", TokenKind.Slash),
        new("%", TokenKind.Percent),
    ];

    private static readonly Dictionary<string, TokenKind> Words = new(StringComparer.Ordinal)
    {
        ["true"] = TokenKind.True,
        ["false"] = TokenKind.False,
        ["null"] = TokenKind.Null,
        ["eq"] = TokenKind.Equal,
        ["equal"] = TokenKind.Equal,
        ["ne"] = TokenKind.NotEqual,
        ["neq"] = TokenKind.NotEqual,
        ["notequal"] = TokenKind.NotEqual,
        ["lt"] = TokenKind.Less,
        ["LessThan"] = TokenKind.Less,
        ["le"] = TokenKind.LessOrEqual,
        ["LessThanEqual"] = TokenKind.LessOrEqual,
        ["gt"] = TokenKind.Greater,
        ["GreaterThan"] = TokenKind.Greater,
        ["ge"] = TokenKind.GreaterOrEqual,
        ["GreaterThanEqual"] = TokenKind.GreaterOrEqual,
        ["and"] = TokenKind.And,
        ["AndAlso"] = TokenKind.And,
        ["or"] = TokenKind.Or,
        ["OrElse"] = TokenKind.Or,
        ["not"] = TokenKind.Not,
        ["mod"] = TokenKind.Percent,
    };

    private static readonly Dictionary<TokenKind, int> Precedences = new()
    {
        [TokenKind.QuestionQuestion] = 1,
        [TokenKind.Or] = 2,
        [TokenKind.And] = 3,
        [TokenKind.Ampersand] = 5,
        [TokenKind.Bar] = 5,
        [TokenKind.Equal] = 6,
        [TokenKind.NotEqual] = 6,
        [TokenKind.Less] = 6,
        [TokenKind.LessOrEqual] = 6,
        [TokenKind.Greater] = 6,
        [TokenKind.GreaterOrEqual] = 6,
        [TokenKind.ShiftLeft] = 7,
        [TokenKind.ShiftRight] = 7,
        [TokenKind.Plus] = 8,
        [TokenKind.Minus] = 8,
        [TokenKind.Star] = 9,
        [TokenKind.Slash] = 9,
        [TokenKind.Percent] = 9,
    };

    public static readonly SyntaxDialect IgnoringCase = Build(StringComparer.OrdinalIgnoreCase);

    public static readonly SyntaxDialect CaseSensitive = Build(StringComparer.Ordinal);

    private static SyntaxDialect Build(StringComparer comparer) =>
        new()
        {
            Words = new Dictionary<string, TokenKind>(Words, comparer),
            Symbols = Symbols,
            Precedences = Precedences,
            MembershipPrecedence = 4,
            IsTypeName = name => TypeNames.Find(name) is not null,
            NameStarts = "@$^~",
            Comparer = comparer,
        };
}
