namespace RulesKit.Language.Syntax.Dialects;

/// <summary>How expressions of Microsoft RulesEngine are written: the words, symbols and precedences of Dynamic LINQ.</summary>
/// <remarks>Here, so that the compiler reads them as the engine that runs them does.</remarks>
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
        // Dynamic LINQ takes this one in other cases too where the case of names matters.
        new("Not", TokenKind.Not),
        new("NOT", TokenKind.Not),
        new("mod", TokenKind.Percent),
    ];

    private static readonly string[] NetNames = (
        "Boolean Char String SByte Byte Int16 UInt16 Int32 UInt32 Int64 UInt64 Single Double Decimal DateTime"
        + " DateTimeOffset TimeSpan DateOnly TimeOnly Guid Math Convert DayOfWeek StringComparison DateTimeKind"
        + " MidpointRounding StringSplitOptions"
    ).Split(' ');

    private static readonly HashSet<string> TypeNames = new(
        "bool byte char decimal double float int long object sbyte short string uint ulong ushort"
            .Split(' ')
            .Concat(NetNames)
            .Concat(NetNames.Select(n => "System." + n)),
        StringComparer.Ordinal
    );

    /// <summary>The types that an expression may name, as C# and as .NET name them; those of System with it or without.</summary>
    public static IReadOnlyCollection<string> AllTypeNames => TypeNames;

    public static readonly SyntaxDialect IgnoringCase = Build(StringComparer.OrdinalIgnoreCase);

    public static readonly SyntaxDialect CaseSensitive = Build(StringComparer.Ordinal);

    private static SyntaxDialect Build(StringComparer comparer) =>
        new()
        {
            Words = Words,
            Symbols = Symbols,
            PrecedenceOf = PrecedenceOf,
            MembershipPrecedence = 4,
            IsTypeName = TypeNames.Contains,
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
