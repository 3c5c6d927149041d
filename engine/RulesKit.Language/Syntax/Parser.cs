using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax;

/// <summary>
/// A Pratt parser. It always gives a tree: what can't be read is reported and becomes an <see cref="ErrorSyntax"/>, so
/// that several mistakes in one expression are all found.
/// </summary>
internal sealed class Parser
{
    private readonly SyntaxReporter reporter;
    private readonly ExpressionLimits limits;
    private readonly IReadOnlyList<Token> tokens;
    private int position;
    private int depth;

    private Parser(SyntaxReporter reporter, ExpressionLimits limits, IReadOnlyList<Token> tokens)
    {
        this.reporter = reporter;
        this.limits = limits;
        this.tokens = tokens;
    }

    private Token Current => tokens[position];

    public static ExpressionSyntax Parse(ExpressionText text, DiagnosticBag diagnostics, ExpressionLimits limits)
    {
        var report = new SyntaxReporter(text, diagnostics);
        var all = new TextSpan(0, text.Text.Length);
        if (text.Text.Length > limits.Length)
        {
            report.Report(
                DiagnosticCatalog.TooLarge,
                all,
                $"The expression has {text.Text.Length} characters; at most {limits.Length} are read. Split it into definitions."
            );
            return new ErrorSyntax(all);
        }

        var before = diagnostics.Count;
        var parser = new Parser(report, limits, Lexer.Scan(report));
        try
        {
            var expression = parser.ParseExpression();
            parser.ExpectEnd(hasMistakes: diagnostics.Count > before);
            return expression;
        }
        catch (TooDeepException)
        {
            return new ErrorSyntax(all);
        }
    }

    private void ExpectEnd(bool hasMistakes)
    {
        if (Current.Kind != TokenKind.End && !hasMistakes)
        {
            var rest = TextSpan.FromBounds(Current.Span.Start, tokens[tokens.Count - 1].Span.Start);
            reporter.Report(
                DiagnosticCatalog.Syntax,
                Current.Span,
                $"The expression could end before {Show(Current)}; an operator was expected between '{Shorten(rest)}' and what stands before it."
            );
        }
    }

    private ExpressionSyntax ParseExpression()
    {
        Enter();
        var expression = LooksLikeLambda() ? ParseLambda() : ParseConditional();
        depth--;
        return expression;
    }

    private ExpressionSyntax ParseConditional()
    {
        var condition = ParseBinary(Precedence.Lowest);
        if (Current.Kind != TokenKind.Question)
        {
            return condition;
        }

        Take();
        var whenTrue = ParseExpression();
        Expect(TokenKind.Colon, "':' and the value for the other case");
        var whenFalse = ParseExpression();
        return Checked(new ConditionalSyntax(condition, whenTrue, whenFalse));
    }

    private ExpressionSyntax ParseBinary(int lowest)
    {
        Enter();
        var left = ParseUnary();
        while (true)
        {
            var operatorToken = OperatorHere(lowest);
            var precedence = Precedence.Of(operatorToken.Kind);
            if (precedence == 0 || precedence < lowest)
            {
                depth--;
                return left;
            }

            Take();
            left =
                operatorToken.Kind == TokenKind.Is
                    ? Checked(new IsSyntax(left, ParsePattern()))
                    : Checked(new BinarySyntax(left, operatorToken, ParseBinary(NextLowest(precedence))));
        }
    }

    /// <summary>All operators group to the left, ?? to the right, as in C#.</summary>
    private static int NextLowest(int precedence) => precedence == Precedence.Coalesce ? precedence : precedence + 1;

    /// <summary>The operator at this place; a word of another language is reported and read as what it means.</summary>
    private Token OperatorHere(int lowest)
    {
        var foreign = Current.Kind == TokenKind.Identifier ? ForeignOperators.FindWord(Current.Name) : null;

        // Within a pattern only tighter operators are asked for, so that its "and" and "or" stay C#.
        if (foreign is null || Precedence.Of(foreign.Meant) < lowest)
        {
            return Current;
        }

        reporter.Report(DiagnosticCatalog.ForeignOperator, Current.Span, foreign.Message);
        return new Token(foreign.Meant, Current.Span);
    }

    private ExpressionSyntax ParseUnary()
    {
        if (Current.Kind is not (TokenKind.Not or TokenKind.Minus or TokenKind.Plus))
        {
            return IsForeignNot() ? ParseForeignNot() : ParsePostfix(ParsePrimary());
        }

        Enter();
        var operatorToken = Take();
        var operand = ParseUnary();
        depth--;
        return Checked(new UnarySyntax(operatorToken, operand));
    }

    private bool IsForeignNot() =>
        Current is { Kind: TokenKind.Identifier, Name: "not" or "NOT" or "Not" }
        && tokens[position + 1].Kind
            is TokenKind.Identifier
                or TokenKind.OpenParenthesis
                or TokenKind.True
                or TokenKind.False;

    private UnarySyntax ParseForeignNot()
    {
        Enter();
        var word = Take();
        reporter.Report(
            DiagnosticCatalog.ForeignOperator,
            word.Span,
            $"'{word.Name}' is no operator here; write '!' in front of the operand."
        );
        var operand = ParseUnary();
        depth--;
        return Checked(new UnarySyntax(word with { Kind = TokenKind.Not }, operand));
    }

    private ExpressionSyntax ParsePostfix(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (Current.Kind)
            {
                case TokenKind.Dot:
                    Take();
                    expression = Checked(ParseMember(expression));
                    break;
                case TokenKind.OpenParenthesis when expression is NameSyntax or MemberSyntax:
                    expression = Checked(ParseCall(expression));
                    break;
                default:
                    return expression;
            }
        }
    }

    private MemberSyntax ParseMember(ExpressionSyntax receiver)
    {
        if (Current.Kind == TokenKind.Identifier)
        {
            var name = Take();
            return new MemberSyntax(receiver, name.Name, name.Span);
        }

        Unexpected("the name of a member");
        return new MemberSyntax(receiver, "", new TextSpan(receiver.Span.End, 0));
    }

    private CallSyntax ParseCall(ExpressionSyntax target)
    {
        Take();
        var arguments = new List<ExpressionSyntax>();
        while (Current.Kind is not (TokenKind.CloseParenthesis or TokenKind.End))
        {
            arguments.Add(ParseExpression());
            if (Current.Kind != TokenKind.Comma)
            {
                break;
            }

            Take();
            if (Current.Kind == TokenKind.CloseParenthesis)
            {
                Unexpected("an argument behind the comma");
            }
        }

        var end = Expect(TokenKind.CloseParenthesis, "')' at the end of the arguments");
        return new CallSyntax(TextSpan.FromBounds(target.Span.Start, end), target, arguments);
    }

    private ExpressionSyntax ParsePrimary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Integer or TokenKind.Number or TokenKind.Text:
                Take();
                return new LiteralSyntax(token.Span, token.Value);
            case TokenKind.True or TokenKind.False:
                Take();
                return new LiteralSyntax(token.Span, token.Kind == TokenKind.True);
            case TokenKind.Null:
                Take();
                return new LiteralSyntax(token.Span, null);
            case TokenKind.Identifier:
                Take();
                return new NameSyntax(token.Span, token.Name);
            case TokenKind.OpenParenthesis:
                return ParseParenthesized();
            case TokenKind.Bad:
                Take();
                return new ErrorSyntax(token.Span);
            default:
                Unexpected("a value");
                return new ErrorSyntax(new TextSpan(token.Span.Start, 0));
        }
    }

    private ParenthesizedSyntax ParseParenthesized()
    {
        var open = Take();
        var inner = ParseExpression();
        var end = Expect(TokenKind.CloseParenthesis, "')'");
        return Checked(new ParenthesizedSyntax(TextSpan.FromBounds(open.Span.Start, end), inner));
    }

    private bool LooksLikeLambda()
    {
        if (Current.Kind == TokenKind.Identifier)
        {
            return tokens[position + 1].Kind == TokenKind.Arrow;
        }

        if (Current.Kind != TokenKind.OpenParenthesis)
        {
            return false;
        }

        var ahead = position + 1;
        while (tokens[ahead].Kind is TokenKind.Identifier or TokenKind.Comma)
        {
            ahead++;
        }

        return tokens[ahead].Kind == TokenKind.CloseParenthesis && tokens[ahead + 1].Kind == TokenKind.Arrow;
    }

    private LambdaSyntax ParseLambda()
    {
        var start = Current.Span.Start;
        var parameters = new List<NameSyntax>();
        while (Current.Kind != TokenKind.Arrow)
        {
            var token = Take();
            if (token.Kind == TokenKind.Identifier)
            {
                parameters.Add(new NameSyntax(token.Span, token.Name));
            }
        }

        Take();
        var body = ParseExpression();
        return Checked(new LambdaSyntax(TextSpan.FromBounds(start, body.Span.End), parameters, body));
    }

    private PatternSyntax ParsePattern() => ParsePatternChain(isAnd: false);

    private PatternSyntax ParsePatternChain(bool isAnd)
    {
        Enter();
        var left = isAnd ? ParseNotPattern() : ParsePatternChain(isAnd: true);
        while (Current is { Kind: TokenKind.Identifier } word && word.Name == (isAnd ? "and" : "or"))
        {
            Take();
            var right = isAnd ? ParseNotPattern() : ParsePatternChain(isAnd: true);
            left = Checked(new BinaryPatternSyntax(left, isAnd, right));
        }

        depth--;
        return left;
    }

    private PatternSyntax ParseNotPattern()
    {
        if (Current is { Kind: TokenKind.Identifier, Name: "not" })
        {
            Enter();
            var notToken = Take();
            var inner = ParseNotPattern();
            depth--;
            return Checked(new NotPatternSyntax(notToken, inner));
        }

        if (Current.Kind is TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual)
        {
            var operatorToken = Take();
            return new RelationalPatternSyntax(operatorToken, ParseBinary(Precedence.Additive));
        }

        if (Current.Kind == TokenKind.OpenParenthesis)
        {
            Take();
            var inner = ParsePattern();
            Expect(TokenKind.CloseParenthesis, "')' at the end of the pattern");
            return inner;
        }

        return new ConstantPatternSyntax(ParseBinary(Precedence.Additive));
    }

    private Token Take()
    {
        var token = Current;
        if (token.Kind != TokenKind.End)
        {
            position++;
        }

        return token;
    }

    /// <summary>Takes a token that must stand here; returns where it ends, or would.</summary>
    private int Expect(TokenKind kind, string expected)
    {
        if (Current.Kind == kind)
        {
            return Take().Span.End;
        }

        Unexpected(expected);
        return position == 0 ? 0 : tokens[position - 1].Span.End;
    }

    private void Unexpected(string expected)
    {
        if (Current.Kind != TokenKind.Bad)
        {
            reporter.Report(DiagnosticCatalog.Syntax, Current.Span, $"Found {Show(Current)}; {expected} was expected.");
        }
    }

    private string Show(Token token) =>
        token.Kind == TokenKind.End ? "the end of the expression" : $"'{Shorten(token.Span)}'";

    private string Shorten(TextSpan span) =>
        span.Length <= 30 ? reporter.Text.Slice(span) : reporter.Text.Slice(new TextSpan(span.Start, 30)) + "…";

    private void Enter()
    {
        if (++depth > limits.Depth)
        {
            throw TooDeep(Current.Span);
        }
    }

    private T Checked<T>(T node)
        where T : ExpressionSyntax => node.Depth <= limits.Depth ? node : throw TooDeep(node.Span);

    private PatternSyntax Checked(PatternSyntax node) => node.Depth <= limits.Depth ? node : throw TooDeep(node.Span);

    private TooDeepException TooDeep(TextSpan span)
    {
        reporter.Report(
            DiagnosticCatalog.TooLarge,
            span,
            $"The expression is nested deeper than {limits.Depth} levels. Split it into definitions."
        );
        return new TooDeepException();
    }

    /// <summary>Leaves the recursion at the depth limit; never leaves this class.</summary>
    private sealed class TooDeepException : Exception;
}
