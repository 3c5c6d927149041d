using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax;

/// <summary>Reads <c>x => body</c> and <c>(a, b) => body</c>.</summary>
internal static class LambdaParser
{
    public static bool StartsHere(TokenCursor cursor)
    {
        if (cursor.Current.Kind == TokenKind.Identifier)
        {
            return cursor.Peek(1).Kind == TokenKind.Arrow;
        }

        if (cursor.Current.Kind != TokenKind.OpenParenthesis)
        {
            return false;
        }

        var ahead = 1;
        while (cursor.Peek(ahead).Kind is TokenKind.Identifier or TokenKind.Comma)
        {
            ahead++;
        }

        return cursor.Peek(ahead).Kind == TokenKind.CloseParenthesis && cursor.Peek(ahead + 1).Kind == TokenKind.Arrow;
    }

    public static LambdaSyntax Parse(Parser parser, TokenCursor cursor)
    {
        var start = cursor.Current.Span.Start;
        var parameters =
            cursor.Current.Kind == TokenKind.Identifier ? [NameOf(cursor.Take())] : ParseParameters(cursor);
        cursor.Take();
        var body = parser.ParseExpression();
        return new LambdaSyntax(TextSpan.FromBounds(start, body.Span.End), parameters, body);
    }

    private static List<NameSyntax> ParseParameters(TokenCursor cursor)
    {
        var parameters = new List<NameSyntax>();
        cursor.Take();
        while (cursor.Current.Kind != TokenKind.CloseParenthesis)
        {
            if (parameters.Count > 0 && cursor.Current.Kind == TokenKind.Comma)
            {
                cursor.Take();
            }

            if (cursor.Current.Kind == TokenKind.Identifier)
            {
                SkipType(cursor);
                parameters.Add(NameOf(cursor.Take()));
            }
            else
            {
                cursor.Unexpected("the name of a parameter");
                parameters.Add(new NameSyntax(new TextSpan(cursor.End, 0), ""));
            }
        }

        cursor.Take();
        return parameters;
    }

    /// <summary>A type in front of a parameter, as C# allows it: (Launch a, Launch b) => …</summary>
    private static void SkipType(TokenCursor cursor)
    {
        if (cursor.Peek(1).Kind == TokenKind.Identifier)
        {
            cursor.Reporter.ReportLost(
                DiagnosticCatalog.NotInLanguage,
                cursor.Take().Span,
                "Parameters of a lambda have no types here; write (a, b) => …."
            );
        }
    }

    private static NameSyntax NameOf(Token token) => new(token.Span, token.Name);
}
