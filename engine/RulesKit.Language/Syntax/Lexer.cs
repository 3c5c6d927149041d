using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;
using RulesKit.Language.Syntax.Dialects;
using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax;

/// <summary>Cuts the text of an expression into tokens. What is no token is reported and becomes a Bad token.</summary>
internal sealed class Lexer
{
    private static readonly (string Text, TokenKind Kind)[] Operators =
    [
        ("=>", TokenKind.Arrow),
        ("??", TokenKind.QuestionQuestion),
        ("&&", TokenKind.And),
        ("||", TokenKind.Or),
        ("<=", TokenKind.LessOrEqual),
        (">=", TokenKind.GreaterOrEqual),
        ("==", TokenKind.Equal),
        ("!=", TokenKind.NotEqual),
        ("(", TokenKind.OpenParenthesis),
        (")", TokenKind.CloseParenthesis),
        (".", TokenKind.Dot),
        (",", TokenKind.Comma),
        ("?", TokenKind.Question),
        (":", TokenKind.Colon),
        ("!", TokenKind.Not),
        ("+", TokenKind.Plus),
        ("-", TokenKind.Minus),
        ("*", TokenKind.Star),
        ("/", TokenKind.Slash),
        ("%", TokenKind.Percent),
        ("<", TokenKind.Less),
        (">", TokenKind.Greater),
    ];

    private readonly SyntaxReporter reporter;
    private readonly ForeignText foreignText;
    private readonly string text;
    private readonly List<Token> tokens;
    private int position;

    private Lexer(SyntaxReporter reporter, List<Token> tokens)
    {
        this.reporter = reporter;
        foreignText = new ForeignText(reporter);
        text = reporter.Text.Text;
        this.tokens = tokens;
    }

    /// <summary>All tokens; the last one is End.</summary>
    public static IReadOnlyList<Token> Scan(SyntaxReporter reporter, SyntaxDialect? dialect = null)
    {
        var found = new List<Token>();
        Scan(reporter, dialect, found);
        return found;
    }

    /// <summary>Adds all tokens to an empty list; the last one is End.</summary>
    public static void Scan(SyntaxReporter reporter, SyntaxDialect? dialect, List<Token> tokens)
    {
        if (dialect is not null)
        {
            DialectLexer.Scan(reporter, dialect, tokens);
            return;
        }

        var lexer = new Lexer(reporter, tokens);
        Token token;
        do
        {
            token = lexer.Next();
            tokens.Add(token);
        } while (token.Kind != TokenKind.End);
    }

    private bool IsBehindOperand => tokens.Count > 0 && tokens[tokens.Count - 1].EndsOperand;

    private Token Next()
    {
        foreignText.SkipBlank(ref position);
        if (position == text.Length)
        {
            return new Token(TokenKind.End, new TextSpan(position, 0));
        }

        var c = text[position];
        return c switch
        {
            >= '0' and <= '9' => NumberLiteral.Scan(reporter, ref position),
            '.' when !IsBehindOperand && NumberLiteral.IsDigitAt(text, position + 1) => NumberLiteral.Scan(
                reporter,
                ref position
            ),
            '"' when !IsRawText() => NextText(),
            (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' => NextName(),
            _ => NextPlainOperator()
                ?? foreignText.Scan(tokens, ref position)
                ?? NextForeignOperator()
                ?? NextOperator(),
        };
    }

    private Token NextName()
    {
        var start = position;
        while (position < text.Length && IsNameCharacter(text[position]))
        {
            position++;
        }

        if (position < text.Length && foreignText.IsForeignLetter(position))
        {
            return foreignText.ScanWord(start, ref position);
        }

        var span = TextSpan.FromBounds(start, position);
        var name = text.Substring(start, span.Length);
        return name switch
        {
            "true" => new Token(TokenKind.True, span, name),
            "false" => new Token(TokenKind.False, span, name),
            "null" => new Token(TokenKind.Null, span, name),
            "is" => new Token(TokenKind.Is, span, name),
            _ => new Token(TokenKind.Identifier, span, name),
        };
    }

    /// <summary>Three quotes start a raw text of C#, which the language does not have.</summary>
    private bool IsRawText() => string.CompareOrdinal(text, position, "\"\"\"", 0, 3) == 0;

    private Token NextText()
    {
        var start = position;
        var value = TextLiteral.Scan(reporter, ref position);
        var span = TextSpan.FromBounds(start, position);
        return value is null ? new Token(TokenKind.Bad, span) : new Token(TokenKind.Text, span, value);
    }

    private Token? NextPlainOperator()
    {
        if (!PlainOperators.TryFind(text, position, out var kind, out var length))
        {
            return null;
        }

        var span = new TextSpan(position, length);
        position = span.End;
        return new Token(kind, span);
    }

    private Token? NextForeignOperator()
    {
        if (ForeignOperators.Scan(text, position) is not { } foreign)
        {
            return null;
        }

        var span = new TextSpan(position, foreign.Written.Length);
        position = span.End;
        reporter.Report(
            DiagnosticCatalog.ForeignOperator,
            span,
            foreign.MessageFor(foreign.Written),
            () =>
                Mend.Write(foreign.Write, reporter.Text.Edit(span, foreign.Write)) with
                {
                    IsSafe = foreign.KeepsMeaning(text),
                }
        );
        return new Token(foreign.Meant, span);
    }

    private Token NextOperator()
    {
        foreach (var (written, kind) in Operators)
        {
            if (string.CompareOrdinal(text, position, written, 0, written.Length) == 0)
            {
                var span = new TextSpan(position, written.Length);
                position = span.End;
                return new Token(kind, span);
            }
        }

        return foreignText.ScanCharacter(ref position);
    }

    /// <summary>Whether a character may stand in a name or a number.</summary>
    public static bool IsNameCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
}
