using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;
using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax.Dialects;

/// <summary>Cuts the text of an expression of a dialect into tokens. What is no token is reported and becomes a Bad token.</summary>
internal sealed class DialectLexer(SyntaxReporter reporter, SyntaxDialect dialect)
{
    private readonly string text = reporter.Text.Text;
    private int position;

    /// <summary>Adds all tokens to an empty list; the last one is End.</summary>
    public static void Scan(SyntaxReporter reporter, SyntaxDialect dialect, List<Token> tokens)
    {
        var lexer = new DialectLexer(reporter, dialect);
        Token token;
        do
        {
            var isMember = tokens.Count > 0 && tokens[tokens.Count - 1].Kind == TokenKind.Dot;
            token = lexer.Next(isMember);
            tokens.Add(token);
        } while (token.Kind != TokenKind.End);
    }

    private Token Next(bool isMember)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        if (position == text.Length)
        {
            return new Token(TokenKind.End, new TextSpan(position, 0));
        }

        var c = text[position];
        return c switch
        {
            '"' or '\'' => DialectText.Scan(reporter, ref position),
            >= '0' and <= '9' => DialectNumber.Scan(reporter, ref position),
            _ when IsNameStart(c) => NextName(isMember),
            _ => NextSymbol(),
        };
    }

    /// <summary>A name, or a word that is an operator; behind a point every word is the name of a member.</summary>
    private Token NextName(bool isMember)
    {
        var start = position++;
        while (position < text.Length && (char.IsLetterOrDigit(text[position]) || text[position] == '_'))
        {
            position++;
        }

        var span = TextSpan.FromBounds(start, position);
        var name = text.Substring(start, span.Length);
        if (!isMember && dialect.FindWord(name) is { } kind)
        {
            return new Token(kind, span, name);
        }

        // An @ only marks a name that would else be a word of C#.
        var isMarked = name.Length > 1 && name[0] == '@';
        return new Token(TokenKind.Identifier, span, isMarked ? name.Substring(1) : name);
    }

    private Token NextSymbol()
    {
        foreach (var symbol in dialect.Symbols)
        {
            if (string.CompareOrdinal(text, position, symbol.Text, 0, symbol.Text.Length) == 0)
            {
                var span = new TextSpan(position, symbol.Text.Length);
                position = span.End;
                return new Token(symbol.Kind, span);
            }
        }

        var isPair = char.IsHighSurrogate(text[position]) && position + 1 < text.Length;
        var found = new TextSpan(position, isPair ? 2 : 1);
        position = found.End;
        reporter.Report(
            DiagnosticCatalog.Syntax,
            found,
            $"Found {CharacterName.Of(text[found.Start])}, which no expression contains."
        );
        return new Token(TokenKind.Bad, found);
    }

    private bool IsNameStart(char c) => char.IsLetter(c) || c == '_' || dialect.NameStarts.Contains(c);
}
