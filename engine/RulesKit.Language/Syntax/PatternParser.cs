using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax;

/// <summary>Reads what stands behind <c>is</c>.</summary>
internal sealed class PatternParser(Parser parser, TokenCursor cursor, DepthGuard guard)
{
    public PatternSyntax Parse() => ParseChain(isAnd: false);

    /// <summary>Patterns joined by <c>or</c>, or by the tighter <c>and</c>.</summary>
    private PatternSyntax ParseChain(bool isAnd)
    {
        guard.Enter(cursor.Current.Span);
        var left = isAnd ? ParseNot() : ParseChain(isAnd: true);
        while (TakeJoin(isAnd ? "and" : "or"))
        {
            var right = isAnd ? ParseNot() : ParseChain(isAnd: true);
            left = guard.Check<PatternSyntax>(new BinaryPatternSyntax(left, isAnd, right));
        }

        guard.Leave();
        return left;
    }

    /// <summary>Takes a joining word; in capitals it is one only in front of what can't be a condition.</summary>
    private bool TakeJoin(string word)
    {
        var token = cursor.Current;
        if (token.Kind != TokenKind.Identifier || !string.Equals(token.Name, word, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (token.Name != word && !StartsPatternOnly(cursor.Peek(1)))
        {
            return false;
        }

        ReportCapitals(token, word);
        cursor.Take();
        return true;
    }

    private bool IsNot() =>
        cursor.Current is { Kind: TokenKind.Identifier, Name: var name }
        && (name == "not" || (name is "NOT" or "Not" && StartsPatternOnly(cursor.Peek(1))));

    private void ReportCapitals(Token token, string word)
    {
        if (token.Name != word)
        {
            cursor.Reporter.Report(
                DiagnosticCatalog.ForeignOperator,
                token.Span,
                $"'{token.Name}' is no operator here; behind 'is' write '{word}'."
            );
        }
    }

    private static bool StartsPatternOnly(Token token) =>
        token.Kind
            is TokenKind.Integer
                or TokenKind.Number
                or TokenKind.Text
                or TokenKind.Null
                or TokenKind.Less
                or TokenKind.LessOrEqual
                or TokenKind.Greater
                or TokenKind.GreaterOrEqual;

    private PatternSyntax ParseNot()
    {
        if (!IsNot())
        {
            return ParseSingle();
        }

        guard.Enter(cursor.Current.Span);
        var notToken = cursor.Take();
        ReportCapitals(notToken, "not");
        var inner = ParseNot();
        guard.Leave();
        return guard.Check<PatternSyntax>(new NotPatternSyntax(notToken, inner));
    }

    private PatternSyntax ParseSingle()
    {
        switch (cursor.Current.Kind)
        {
            case TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual:
                var operatorToken = cursor.Take();
                return new RelationalPatternSyntax(operatorToken, parser.ParseBinary(Precedence.Additive));
            case TokenKind.OpenParenthesis:
                return ParseParenthesized();
            case TokenKind.Identifier when IsTypePattern():
                return new ConstantPatternSyntax(TakeTypePattern());
            default:
                return new ConstantPatternSyntax(parser.ParseBinary(Precedence.Additive));
        }
    }

    /// <summary>A pattern in brackets; when an operator follows, the brackets were those of a constant: is (1 + 2) * 3.</summary>
    private PatternSyntax ParseParenthesized()
    {
        var open = cursor.Take().Span;
        var inner = Parse();
        var span = TextSpan.FromBounds(open.Start, cursor.TakeClose("')' at the end of the pattern"));
        return inner is ConstantPatternSyntax constant && Precedence.Of(cursor.Current.Kind) >= Precedence.Additive
            ? new ConstantPatternSyntax(
                parser.ParseOperators(guard.Check(new ParenthesizedSyntax(span, constant.Value)), Precedence.Additive)
            )
            : guard.Check<PatternSyntax>(new ParenthesizedPatternSyntax(span, inner));
    }

    /// <summary>Two names in a row that no operator word joins: a type and a new name for the value.</summary>
    private bool IsTypePattern() =>
        cursor.Peek(1) is { Kind: TokenKind.Identifier } next && ForeignOperators.FindWord(next.Name) is null;

    private ErrorSyntax TakeTypePattern()
    {
        var span = cursor.Take().Span.Union(cursor.Take().Span);
        cursor.Reporter.Report(
            DiagnosticCatalog.NotInLanguage,
            span,
            $"'{cursor.Reporter.Text.Slice(span)}' tests a type and names the value; here 'is' compares with values only, as in x is 1 or 2."
        );
        return new ErrorSyntax(span);
    }
}
