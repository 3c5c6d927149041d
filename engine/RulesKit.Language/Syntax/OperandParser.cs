using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;
using RulesKit.Language.Syntax.Dialects;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax;

/// <summary>Reads operands: signs, literals, names, brackets, members and calls.</summary>
internal sealed class OperandParser(Parser parser, TokenCursor cursor, DepthGuard guard, SyntaxDialect? dialect)
{
    private readonly DialectOperands? dialectOperands = dialect is null
        ? null
        : new DialectOperands(parser, cursor, guard, dialect);

    private int badTokens;

    /// <summary>Whether the operand that was read last has a mistake.</summary>
    public bool IsLastMistaken { get; set; }

    /// <summary>Whether <c>in</c> or <c>not in</c> stands here, which dialects have.</summary>
    public bool IsMembership => dialectOperands?.IsMembership ?? false;

    public MembershipSyntax ParseMembership(ExpressionSyntax value, int precedence) =>
        dialectOperands!.ParseMembership(value, precedence);

    public ExpressionSyntax ParseUnary()
    {
        var before = cursor.Reporter.Mistakes + badTokens;
        var operand = cursor.Current.Kind switch
        {
            TokenKind.Not or TokenKind.Minus => ParseSigned(cursor.Take()),
            TokenKind.Plus when dialect is null => ParseSigned(cursor.Take()),
            _ when dialect is null && IsForeignNot() => ParseSigned(TakeForeignNot()),
            _ => ParsePostfix(ParsePrimary()),
        };
        IsLastMistaken = cursor.Reporter.Mistakes + badTokens > before;
        return operand;
    }

    private UnarySyntax ParseSigned(Token sign)
    {
        guard.Enter(sign.Span);
        var operand = ParseUnary();
        guard.Leave();
        return guard.Check(new UnarySyntax(sign, operand));
    }

    private bool IsForeignNot() =>
        cursor.Current is { Kind: TokenKind.Identifier, Name: "not" or "NOT" or "Not" }
        && cursor.Peek(1).Kind
            is TokenKind.Identifier
                or TokenKind.OpenParenthesis
                or TokenKind.True
                or TokenKind.False;

    private Token TakeForeignNot()
    {
        var word = cursor.Take();
        cursor.Reporter.Report(
            DiagnosticCatalog.ForeignOperator,
            word.Span,
            $"'{word.Name}' is no operator here; write '!' in front of the operand.",
            () => Mend.Write("!", cursor.Reporter.Text.Edit(WithBlank(word.Span), "!"))
        );
        return word with { Kind = TokenKind.Not };
    }

    /// <summary>A word and the blank behind it.</summary>
    private TextSpan WithBlank(TextSpan word) => TextSpan.FromBounds(word.Start, cursor.Current.Span.Start);

    private ExpressionSyntax ParsePrimary()
    {
        if (dialectOperands?.TryParse() is { } special)
        {
            return special;
        }

        var token = cursor.Current;
        switch (token.Kind)
        {
            case TokenKind.Integer or TokenKind.Number or TokenKind.Text:
                cursor.Take();
                return new LiteralSyntax(token.Span, token.Value);
            case TokenKind.True or TokenKind.False:
                cursor.Take();
                return new LiteralSyntax(token.Span, token.Kind == TokenKind.True);
            case TokenKind.Null:
                cursor.Take();
                return new LiteralSyntax(token.Span, null);
            case TokenKind.Identifier:
                return dialect is null && CSharpWords.MessageFor(token.Name) is { } message
                    ? TakeCSharpWord(message)
                    : new NameSyntax(token.Span, cursor.Take().Name);
            case TokenKind.OpenParenthesis:
                return ParseParenthesized();
            case TokenKind.Bad:
                return new ErrorSyntax(TakeBad());
            default:
                cursor.Unexpected("a value");
                return new ErrorSyntax(new TextSpan(cursor.End, 0));
        }
    }

    /// <summary>A reserved word of C# where a value was expected, with the name behind it (new Plan).</summary>
    private ErrorSyntax TakeCSharpWord(string message)
    {
        var word = cursor.Take();
        cursor.Reporter.ReportLost(DiagnosticCatalog.NotInLanguage, word.Span, message);
        if (cursor.Current.Kind != TokenKind.Identifier)
        {
            return new ErrorSyntax(word.Span);
        }

        var name = cursor.Take();
        Skip(CountTypeArguments());
        return new ErrorSyntax(word.Span.Union(name.Span));
    }

    private ParenthesizedSyntax ParseParenthesized()
    {
        var open = cursor.Take();
        var inner = parser.ParseExpression();
        var end = cursor.TakeClose("')'");
        return guard.Check(new ParenthesizedSyntax(TextSpan.FromBounds(open.Span.Start, end), inner));
    }

    private ExpressionSyntax ParsePostfix(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (cursor.Current.Kind)
            {
                case TokenKind.Dot:
                    cursor.Take();
                    expression = guard.Check(ParseMember(expression));
                    break;
                case TokenKind.OpenParenthesis when expression is NameSyntax or MemberSyntax:
                    expression = guard.Check(ParseCall(expression));
                    break;
                case TokenKind.OpenParenthesis when expression is ErrorSyntax error:
                    expression = SkipCall(error);
                    break;
                case TokenKind.Bad:
                    expression = guard.Check(new ErrorSyntax(expression.Span.Union(TakeBad()), expression));
                    break;
                case TokenKind.OpenBracket:
                    expression = dialectOperands!.ParseIndex(expression);
                    break;
                case TokenKind.NullConditional:
                    SkipNullConditional();
                    break;
                case TokenKind.Not when dialect is null && !cursor.Peek(1).StartsOperand:
                    SkipNullForgiving();
                    break;
                case TokenKind.Less when dialect is null && CountTypeArguments() > 0:
                    expression = SkipTypeArguments(expression);
                    break;
                default:
                    return expression;
            }
        }
    }

    private MemberSyntax ParseMember(ExpressionSyntax receiver)
    {
        if (cursor.Current.Kind is TokenKind.Identifier)
        {
            var name = cursor.Take();
            return new MemberSyntax(receiver, name.Name, name.Span);
        }

        cursor.Unexpected("the name of a member");
        return new MemberSyntax(receiver, "", new TextSpan(receiver.Span.End, 0));
    }

    /// <summary>A call of what is no part of the language: its arguments may be types, or anything.</summary>
    private ErrorSyntax SkipCall(ErrorSyntax target)
    {
        var end = cursor.SkipBrackets("')' at the end of the arguments");
        return new ErrorSyntax(TextSpan.FromBounds(target.Span.Start, end), target.Part);
    }

    private CallSyntax ParseCall(ExpressionSyntax target)
    {
        cursor.Take();
        var arguments = new List<ExpressionSyntax>();
        while (cursor.Current.Kind is not (TokenKind.CloseParenthesis or TokenKind.End))
        {
            if (dialect is null)
            {
                SkipArgumentName();
            }

            arguments.Add(parser.ParseExpression());
            if (cursor.Current.Kind != TokenKind.Comma)
            {
                break;
            }

            cursor.Take();
            if (cursor.Current.Kind == TokenKind.CloseParenthesis)
            {
                cursor.Unexpected("an argument behind the comma");
            }
        }

        var span = TextSpan.FromBounds(target.Span.Start, cursor.TakeClose("')' at the end of the arguments"));
        return new CallSyntax(span, target, arguments);
    }

    private void SkipArgumentName()
    {
        if (cursor.Current.Kind == TokenKind.Identifier && cursor.Peek(1).Kind == TokenKind.Colon)
        {
            var span = cursor.Take().Span.Union(cursor.Take().Span);
            NotInLanguage(span, "Arguments have no names here; write the value alone.");
        }
    }

    /// <summary><c>a?.b</c>, in a dialect whose expressions have another way to say it.</summary>
    private void SkipNullConditional()
    {
        var sign = cursor.Take();
        NotInLanguage(sign.Span, "'?.' is not read here; write np(a.b), which is null where a is null.");
        if (cursor.Current.Kind == TokenKind.Identifier)
        {
            cursor.Take();
        }
    }

    private void SkipNullForgiving()
    {
        var mark = cursor.Take().Span;
        if (cursor.Current.Span.Start == mark.End && NotSo(cursor.Current.Kind) is { } opposite)
        {
            // To C# it is "a! > b"; who comes from SQL means "not greater", so nobody but the author can mend it.
            var span = mark.Union(cursor.Current.Span);
            var written = cursor.Reporter.Text.Text.Substring(span.Start, span.Length);
            NotInLanguage(span, $"'{written}' is no operator here; write '{opposite}', or leave out '!'.");
            return;
        }

        cursor.Reporter.Report(
            DiagnosticCatalog.NotInLanguage,
            mark,
            "'!' behind a value has no meaning here; a value that is absent makes the result unknown by itself.",
            () => Mend.Safe("Take out '!'", cursor.Reporter.Text.Edit(mark, ""))
        );
    }

    /// <summary>What "not less", "not greater" and so on is written as; null for what is no comparison by order.</summary>
    private static string? NotSo(TokenKind comparison) =>
        comparison switch
        {
            TokenKind.Less => ">=",
            TokenKind.LessOrEqual => ">",
            TokenKind.Greater => "<=",
            TokenKind.GreaterOrEqual => "<",
            _ => null,
        };

    /// <summary>How many tokens <c>&lt;Type, Other&gt;</c> in front of a call has; 0 when that is not what stands here.</summary>
    private int CountTypeArguments()
    {
        if (cursor.Current.Kind != TokenKind.Less)
        {
            return 0;
        }

        var ahead = 1;
        while (cursor.Peek(ahead).Kind is TokenKind.Identifier or TokenKind.Dot or TokenKind.Comma)
        {
            ahead++;
        }

        var isGeneric =
            ahead > 1
            && cursor.Peek(ahead).Kind == TokenKind.Greater
            && cursor.Peek(ahead + 1).Kind == TokenKind.OpenParenthesis;
        return isGeneric ? ahead + 1 : 0;
    }

    private ErrorSyntax SkipTypeArguments(ExpressionSyntax target)
    {
        var start = cursor.Current.Span.Start;
        Skip(CountTypeArguments());
        NotInLanguage(
            TextSpan.FromBounds(start, cursor.End),
            "Type arguments are no part of the language; every value has the type that the model gives it."
        );
        return new ErrorSyntax(TextSpan.FromBounds(target.Span.Start, cursor.End), (target as MemberSyntax)?.Receiver);
    }

    /// <summary>A token that has a diagnostic from the lexer.</summary>
    private TextSpan TakeBad()
    {
        badTokens++;
        return cursor.Take().Span;
    }

    private void Skip(int count)
    {
        for (var i = 0; i < count; i++)
        {
            cursor.Take();
        }
    }

    private void NotInLanguage(TextSpan span, string message) =>
        cursor.Reporter.Report(DiagnosticCatalog.NotInLanguage, span, message);
}
