using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Dialects;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Binding;

/// <summary>How expressions of RulesEngine are written: the words, symbols and precedences of Dynamic LINQ.</summary>
internal static class WorkflowDialect
{
    private static readonly DialectWord[] Symbols =
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

    private static readonly DialectWord[] Words =
    [
        new("true", TokenKind.True),
        new("false", TokenKind.False),
        new("null", TokenKind.Null),
        new("eq", TokenKind.Equal),
        new("equal", TokenKind.Equal),
        new("ne", TokenKind.NotEqual),
        new("neq", TokenKind.NotEqual),
        new("notequal", TokenKind.NotEqual),
        new("lt", TokenKind.Less),
        new("LessThan", TokenKind.Less),
        new("le", TokenKind.LessOrEqual),
        new("LessThanEqual", TokenKind.LessOrEqual),
        new("gt", TokenKind.Greater),
        new("GreaterThan", TokenKind.Greater),
        new("ge", TokenKind.GreaterOrEqual),
        new("GreaterThanEqual", TokenKind.GreaterOrEqual),
        new("and", TokenKind.And),
        new("AndAlso", TokenKind.And),
        new("or", TokenKind.Or),
        new("OrElse", TokenKind.Or),
        new("not", TokenKind.Not),
        new("mod", TokenKind.Percent),
    ];

    public static readonly SyntaxDialect IgnoringCase = Build(StringComparer.OrdinalIgnoreCase);

    public static readonly SyntaxDialect CaseSensitive = Build(StringComparer.Ordinal);

    private static SyntaxDialect Build(StringComparer comparer) =>
        new()
        {
            Words = Words,
            Symbols = Symbols,
            PrecedenceOf = PrecedenceOf,
            MembershipPrecedence = 4,
            IsTypeName = name => TypeNames.Find(name) is not null,
            NameStarts = "@$^~",
            Comparer = comparer,
        };

    private static int? PrecedenceOf(TokenKind kind) =>
        kind switch
        {
            TokenKind.QuestionQuestion => 1,
            TokenKind.Or => 2,
            TokenKind.And => 3,
            TokenKind.Ampersand or TokenKind.Bar => 5,
            TokenKind.Equal or TokenKind.NotEqual => 6,
            TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual => 6,
            TokenKind.ShiftLeft or TokenKind.ShiftRight => 7,
            TokenKind.Plus or TokenKind.Minus => 8,
            TokenKind.Star or TokenKind.Slash or TokenKind.Percent => 9,
            _ => null,
        };
}
