using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;
using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax;

/// <summary>Walks the tokens of one expression and says where something else was expected.</summary>
internal sealed class TokenCursor(SyntaxReporter reporter, List<Token> tokens)
{
    private int position;
    private int reportedAt = -1;

    public SyntaxReporter Reporter { get; } = reporter;

    public Token Current => tokens[position];

    /// <summary>Where the last token that was taken ends.</summary>
    public int End => position == 0 ? 0 : tokens[position - 1].Span.End;

    /// <summary>A word of a dialect that ends an expression, while one is read that it may end; else null.</summary>
    public string? StopWord { get; set; }

    /// <summary>Whether an expression may end before the current token.</summary>
    public bool IsAtStop =>
        (
            StopWord is not null
            && Current.Kind == TokenKind.Identifier
            && string.Equals(Current.Name, StopWord, StringComparison.OrdinalIgnoreCase)
        )
        || Current.Kind
            is TokenKind.End
                or TokenKind.CloseParenthesis
                or TokenKind.CloseBracket
                or TokenKind.CloseBrace
                or TokenKind.Comma
                or TokenKind.Colon
                or TokenKind.Question;

    public Token Peek(int ahead) => tokens[Math.Min(position + ahead, tokens.Count - 1)];

    public Token Take()
    {
        var token = Current;
        if (token.Kind != TokenKind.End)
        {
            position++;
        }

        return token;
    }

    /// <summary>Takes the closing bracket that must stand here; what stands before it is skipped.</summary>
    public int TakeClose(string expected)
    {
        if (Current.Kind != TokenKind.CloseParenthesis)
        {
            Unexpected(expected, Current.Kind == TokenKind.End ? Closing : null);
            SkipToClose();
        }

        Take();
        return End;
    }

    /// <summary>Takes a closing bracket of a dialect; nothing is skipped when another token stands here.</summary>
    public int TakeClose(TokenKind close, string expected)
    {
        if (Current.Kind == close)
        {
            Take();
        }
        else
        {
            Unexpected(expected);
        }

        return End;
    }

    /// <summary>Skips an opening bracket and everything up to its closing one.</summary>
    public int SkipBrackets(string expected)
    {
        Take();
        SkipToClose();
        return TakeClose(expected);
    }

    /// <summary>Reports that something else was expected here, unless this place has been reported.</summary>
    public void Unexpected(string expected, Func<Mend?>? mend = null) =>
        Report($"Found {Show(Current)}; {expected} was expected.", mend);

    /// <summary>Reports the current token, unless it has been reported.</summary>
    public void Report(string message, Func<Mend?>? mend = null)
    {
        if (Current.Kind != TokenKind.Bad && reportedAt != position)
        {
            Reporter.ReportLost(DiagnosticCatalog.Syntax, Current.Span, message, mend);
        }

        reportedAt = position;
    }

    /// <summary>Skips to where an expression may go on: a closing bracket, comma, colon, question mark, &amp;&amp; or ||.</summary>
    public void SkipJunk()
    {
        while (!IsAtStop && Current.Kind is not (TokenKind.And or TokenKind.Or))
        {
            if (Take().Kind == TokenKind.OpenParenthesis)
            {
                SkipToClose();
                Take();
            }
        }
    }

    /// <summary>Leaves characters out of the expression.</summary>
    public Mend Without(TextSpan span) =>
        Mend.Suggested($"Take out '{Reporter.Text.Slice(span)}'", Reporter.Text.Edit(span, ""));

    /// <summary>Closes a bracket at the end, behind which nothing stands.</summary>
    private Mend Closing() => Mend.Suggested("Write ')' at the end", Reporter.Text.Edit(new TextSpan(End, 0), ")"));

    private string Show(Token token) =>
        token.Kind == TokenKind.End ? "the end of the expression" : $"'{Shorten(token.Span)}'";

    private void SkipToClose()
    {
        for (var depth = 0; Current.Kind != TokenKind.End; Take())
        {
            if (Current.Kind == TokenKind.OpenParenthesis)
            {
                depth++;
            }
            else if (Current.Kind == TokenKind.CloseParenthesis && depth-- == 0)
            {
                return;
            }
        }
    }

    private string Shorten(TextSpan span) =>
        span.Length <= 30 ? Reporter.Text.Slice(span) : Reporter.Text.Slice(new TextSpan(span.Start, 30)) + "…";
}
