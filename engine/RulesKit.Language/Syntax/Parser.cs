using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;
using RulesKit.Language.Syntax.Dialects;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax;

/// <summary>
/// A Pratt parser. It always gives a tree: what can't be read is reported and becomes an <see cref="ErrorSyntax"/>, so
/// that several mistakes in one expression are all found, each once.
/// </summary>
internal sealed class Parser
{
    private readonly SyntaxReporter reporter;
    private readonly TokenCursor cursor;
    private readonly DepthGuard guard;
    private readonly OperandParser operands;
    private readonly SyntaxDialect? dialect;
    private PatternParser? patterns;

    private Parser(SyntaxReporter reporter, ExpressionLimits limits, SyntaxDialect? dialect, List<Token> tokens)
    {
        this.reporter = reporter;
        this.dialect = dialect;
        cursor = new TokenCursor(reporter, tokens);
        guard = new DepthGuard(reporter, limits.Depth);
        operands = new OperandParser(this, cursor, guard, dialect);
    }

    private PatternParser Patterns => patterns ??= new PatternParser(this, cursor, guard);

    /// <param name="text">The expression.</param>
    /// <param name="diagnostics">Takes what is wrong with it.</param>
    /// <param name="limits">Bounds of its size.</param>
    /// <param name="dialect">How it is written; null for the language itself.</param>
    /// <param name="room">Where its tokens are kept while it is parsed.</param>
    public static SyntaxTree Parse(
        ExpressionText text,
        DiagnosticBag diagnostics,
        ExpressionLimits limits,
        SyntaxDialect? dialect = null,
        TokenRoom? room = null
    )
    {
        var mistakes = new SyntaxReporter(text, diagnostics, limits.Reports);
        var root = Parse(mistakes, limits, dialect, room ?? new TokenRoom());
        return new SyntaxTree(text, root, mistakes.Mistakes > 0, mistakes.IsShapeLost);
    }

    /// <summary>Reads an expression up to where it must end: a closing bracket, comma, colon or the end of the text.</summary>
    public ExpressionSyntax ParseExpression()
    {
        guard.Enter(cursor.Current.Span);
        var expression = LambdaParser.StartsHere(cursor)
            ? guard.Check(LambdaParser.Parse(this, cursor))
            : ParseConditional(ParseBinary(Precedence.Lowest));
        guard.Leave();
        return expression;
    }

    /// <summary>Reads operators from a precedence up, and their operands.</summary>
    public ExpressionSyntax ParseBinary(int lowest)
    {
        guard.Enter(cursor.Current.Span);
        var expression = ParseOperators(operands.ParseUnary(), lowest);
        guard.Leave();
        return expression;
    }

    private static ExpressionSyntax Parse(
        SyntaxReporter reporter,
        ExpressionLimits limits,
        SyntaxDialect? dialect,
        TokenRoom room
    )
    {
        var length = reporter.Text.Text.Length;
        var all = new TextSpan(0, length);
        if (length > limits.Length)
        {
            reporter.ReportLost(
                DiagnosticCatalog.TooLarge,
                all,
                $"The expression has {length} characters; at most {limits.Length} are read. Split it into definitions."
            );
            return new ErrorSyntax(all);
        }

        var tokens = room.Take();
        Lexer.Scan(reporter, dialect, tokens);
        try
        {
            return new Parser(reporter, limits, dialect, tokens).ParseAll();
        }
        catch (TooDeepException)
        {
            return new ErrorSyntax(all);
        }
        finally
        {
            room.Return(tokens);
        }
    }

    private ExpressionSyntax ParseAll()
    {
        var expression = ParseExpression();
        while (cursor.Current.Kind != TokenKind.End)
        {
            // Only a closing bracket, comma or colon that belongs to nothing ends an expression early.
            TakeStray();
            expression = ParseConditional(ParseOperators(Spoilt(expression), Precedence.Lowest));
        }

        return expression;
    }

    private void TakeStray()
    {
        // Only a bracket that opens nothing can be left out with nothing else changed.
        var isBracket =
            cursor.Current.Kind is TokenKind.CloseParenthesis or TokenKind.CloseBracket or TokenKind.CloseBrace;
        cursor.Report(
            cursor.Current.Kind switch
            {
                TokenKind.CloseParenthesis => "Found ')' without '(' before it; remove it, or open the bracket.",
                TokenKind.CloseBracket or TokenKind.CloseBrace =>
                    "Found a closing bracket without an opening one before it; remove it, or open the bracket.",
                TokenKind.Colon =>
                    "Found ':' without '?' before it; a choice is written condition ? a : b, and values in a message take no format.",
                _ => "Found ','; an expression is one value.",
            },
            isBracket ? () => cursor.Without(cursor.Current.Span) : null
        );
        cursor.Take();
        operands.IsLastMistaken = true;
    }

    private ExpressionSyntax ParseConditional(ExpressionSyntax condition)
    {
        while (!cursor.IsAtStop)
        {
            SkipJunk();
            condition = ParseOperators(Spoilt(condition), Precedence.Lowest);
        }

        if (cursor.Current.Kind != TokenKind.Question)
        {
            return condition;
        }

        cursor.Take();
        var whenTrue = ParseExpression();
        if (cursor.Current.Kind != TokenKind.Colon)
        {
            cursor.Unexpected("':' and the value for the other case");
            return guard.Check(
                new ConditionalSyntax(condition, whenTrue, new ErrorSyntax(new TextSpan(cursor.End, 0)))
            );
        }

        cursor.Take();
        return guard.Check(new ConditionalSyntax(condition, whenTrue, ParseExpression()));
    }

    /// <summary>Reads operators from a precedence up, behind an operand that has been read.</summary>
    public ExpressionSyntax ParseOperators(ExpressionSyntax left, int lowest)
    {
        while (true)
        {
            var operatorToken = OperatorHere(lowest);
            if (IsMembership(lowest))
            {
                left = operands.ParseMembership(left, dialect!.MembershipPrecedence);
                continue;
            }

            var precedence = PrecedenceOf(operatorToken.Kind);
            if (precedence == 0 || precedence < lowest)
            {
                return left;
            }

            cursor.Take();
            left =
                operatorToken.Kind == TokenKind.Is
                    ? guard.Check(new IsSyntax(left, Patterns.Parse()))
                    : guard.Check(new BinarySyntax(left, operatorToken, ParseRight(operatorToken, precedence)));
        }
    }

    /// <summary>In a dialect everything behind ?? belongs to it, a choice with ? and : included.</summary>
    private ExpressionSyntax ParseRight(Token operatorToken, int precedence) =>
        dialect is not null && operatorToken.Kind == TokenKind.QuestionQuestion
            ? ParseExpression()
            : ParseBinary(NextLowest(precedence));

    private int PrecedenceOf(TokenKind kind) =>
        dialect is null ? Precedence.Of(kind)
        : dialect.PrecedenceOf(kind) is { } precedence ? precedence
        : 0;

    private bool IsMembership(int lowest) =>
        dialect is not null && operands.IsMembership && dialect.MembershipPrecedence >= lowest;

    /// <summary>All operators group to the left, ?? to the right, as in C#.</summary>
    private static int NextLowest(int precedence) => precedence == Precedence.Coalesce ? precedence : precedence + 1;

    /// <summary>The operator at this place; a word of another language is reported and read as what it means.</summary>
    private Token OperatorHere(int lowest)
    {
        var token = cursor.Current;
        if (dialect is not null)
        {
            return token;
        }

        var foreign = token.Kind == TokenKind.Identifier ? ForeignOperators.FindWord(token.Name) : null;

        // Within a pattern only tighter operators are asked for, so that its "and" and "or" stay C#.
        if (foreign is null || Precedence.Of(foreign.Meant) < lowest)
        {
            return token;
        }

        reporter.Report(
            DiagnosticCatalog.ForeignOperator,
            token.Span,
            foreign.MessageFor(token.Name),
            () => Mend.Write(foreign.Write, reporter.Text.Edit(token.Span, foreign.Write))
        );
        return new Token(foreign.Meant, token.Span);
    }

    /// <summary>Skips what stands where an operator was expected; reports it unless the operand before it is a mistake.</summary>
    private void SkipJunk()
    {
        var token = cursor.Current;
        if (dialect is null && token.Kind == TokenKind.Identifier && CSharpWords.MessageFor(token.Name) is { } message)
        {
            reporter.ReportLost(DiagnosticCatalog.NotInLanguage, token.Span, message);
        }
        else if (!operands.IsLastMistaken)
        {
            ReportNoOperator(token);
        }

        cursor.SkipJunk();
    }

    private void ReportNoOperator(Token token)
    {
        if (token.Kind == TokenKind.Arrow)
        {
            cursor.Report(
                "Found '=>' outside the brackets of a sequence operation such as .Where(x => …); to compare, write '>='."
            );
        }
        else
        {
            cursor.Unexpected("an operator such as == or &&");
        }
    }

    /// <summary>What was read before characters had to be skipped; a bare name there is most likely no name of ours.</summary>
    private ErrorSyntax Spoilt(ExpressionSyntax part) =>
        guard.Check(new ErrorSyntax(part.Span, part is NameSyntax ? null : part));
}
