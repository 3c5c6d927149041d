using System.Globalization;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;
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

    private readonly string text;
    private readonly SyntaxReporter reporter;
    private int position;

    private Lexer(SyntaxReporter reporter)
    {
        this.reporter = reporter;
        text = reporter.Text.Text;
    }

    /// <summary>All tokens; the last one is End.</summary>
    public static IReadOnlyList<Token> Scan(SyntaxReporter reporter)
    {
        var lexer = new Lexer(reporter);
        var tokens = new List<Token>();
        do
        {
            tokens.Add(lexer.Next());
        } while (tokens[tokens.Count - 1].Kind != TokenKind.End);
        return tokens;
    }

    private Token Next()
    {
        while (position < text.Length && text[position] is ' ' or '\t' or '\n' or '\r')
        {
            position++;
        }

        if (position == text.Length)
        {
            return new Token(TokenKind.End, new TextSpan(position, 0));
        }

        return text[position] switch
        {
            >= '0' and <= '9' => NextNumber(),
            '"' => NextText(),
            (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' => NextName(),
            '\'' => NextQuoted(),
            '/' when position + 1 < text.Length && text[position + 1] is '/' or '*' => NextComment(),
            _ => ForeignOperators.Scan(text, position) is { } foreign ? NextForeign(foreign) : NextOperator(),
        };
    }

    private Token NextName()
    {
        var start = position;
        while (position < text.Length && IsNameCharacter(text[position]))
        {
            position++;
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

    private Token NextNumber()
    {
        var start = position;
        SkipNumberPart();
        var isWhole = true;
        if (position + 1 < text.Length && text[position] == '.' && text[position + 1] is >= '0' and <= '9')
        {
            isWhole = false;
            position++;
            SkipNumberPart();
        }

        var span = TextSpan.FromBounds(start, position);
        var written = text.Substring(start, span.Length);
        var digits = written.Replace("_", "");
        if (written.EndsWith("_", StringComparison.Ordinal) || !digits.All(c => c is (>= '0' and <= '9') or '.'))
        {
            return Bad(
                DiagnosticCatalog.InvalidLiteral,
                span,
                $"'{written}' is no number; write digits, for example 100_000 or 0.25 (without suffix or exponent, all numbers are exact)."
            );
        }

        if (isWhole && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var whole))
        {
            return new Token(TokenKind.Integer, span, whole);
        }

        if (!isWhole && ExactNumber.TryDecimal(digits, out var number))
        {
            return new Token(TokenKind.Number, span, number);
        }

        var largest = isWhole ? "9_223_372_036_854_775_807 is the largest integer" : "a number has at most 28 digits";
        return Bad(DiagnosticCatalog.InvalidLiteral, span, $"{written} does not fit: {largest}.");
    }

    private void SkipNumberPart()
    {
        while (position < text.Length && IsNameCharacter(text[position]))
        {
            position++;
        }
    }

    private Token NextText()
    {
        var start = position;
        var value = TextLiteral.Scan(reporter, ref position);
        var span = TextSpan.FromBounds(start, position);
        return value is null ? new Token(TokenKind.Bad, span) : new Token(TokenKind.Text, span, value);
    }

    private Token NextQuoted()
    {
        var end = text.IndexOf('\'', position + 1);
        var span = TextSpan.FromBounds(position, end < 0 ? text.Length : end + 1);
        position = span.End;
        return Bad(
            DiagnosticCatalog.InvalidLiteral,
            span,
            "Texts stand in double quotes; write \"…\" (in JSON: \\\"…\\\")."
        );
    }

    private Token NextComment()
    {
        var span = TextSpan.FromBounds(position, text.Length);
        position = text.Length;
        return Bad(
            DiagnosticCatalog.NotInLanguage,
            span,
            "Expressions have no comments; say why in the rule's \"reason\"."
        );
    }

    private Token NextForeign(ForeignOperator foreign)
    {
        var span = new TextSpan(position, foreign.Written.Length);
        position = span.End;
        reporter.Report(DiagnosticCatalog.ForeignOperator, span, foreign.Message);
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

        var isPair = char.IsHighSurrogate(text[position]) && position + 1 < text.Length;
        var bad = new TextSpan(position, isPair ? 2 : 1);
        position = bad.End;
        return Bad(
            DiagnosticCatalog.Syntax,
            bad,
            $"Found {CharacterName.Of(text[bad.Start])}, which no expression contains."
        );
    }

    private Token Bad(DiagnosticDescriptor descriptor, TextSpan span, string message)
    {
        reporter.Report(descriptor, span, message);
        return new Token(TokenKind.Bad, span);
    }

    private static bool IsNameCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
}
