using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax.Dialects;

/// <summary>Reads the operands that only dialects have: indexes, lists, new objects and conversions by a type's name.</summary>
internal sealed class DialectOperands(Parser parser, TokenCursor cursor, DepthGuard guard, SyntaxDialect dialect)
{
    /// <summary>An operand that the language itself does not have; null when none starts here.</summary>
    public ExpressionSyntax? TryParse()
    {
        if (cursor.Current.Kind != TokenKind.Identifier)
        {
            return null;
        }

        var next = cursor.Peek(1).Kind;
        var isNew = dialect.Comparer.Equals(cursor.Current.Name, "new");
        if (isNew && next is TokenKind.OpenParenthesis or TokenKind.OpenBrace or TokenKind.OpenBracket)
        {
            return ParseNew();
        }

        if (isNew && cursor.Peek(2).Kind == TokenKind.OpenBracket && dialect.IsTypeName(cursor.Peek(1).Name))
        {
            return ParseNewArray();
        }

        if (!dialect.IsTypeName(cursor.Current.Name))
        {
            return null;
        }

        return next == TokenKind.Question && cursor.Peek(2).Kind == TokenKind.OpenParenthesis ? TakeNullableType()
            : next == TokenKind.Text ? ParseShorthand()
            : null;
    }

    /// <summary>Whether <c>in</c>, or <c>not in</c>, stands here as an operator.</summary>
    public bool IsMembership => IsIn(cursor.Current) || (cursor.Current.Kind == TokenKind.Not && IsIn(cursor.Peek(1)));

    public MembershipSyntax ParseMembership(ExpressionSyntax value, int precedence)
    {
        var isNegated = cursor.Take().Kind == TokenKind.Not;
        if (isNegated)
        {
            cursor.Take();
        }

        var list =
            cursor.Current.Kind == TokenKind.OpenParenthesis
                ? ParseList(TokenKind.CloseParenthesis, "')' at the end of the list", cursor.Current.Span.Start)
                : parser.ParseBinary(precedence + 1);
        return guard.Check(new MembershipSyntax(value, isNegated, list));
    }

    public IndexSyntax ParseIndex(ExpressionSyntax receiver)
    {
        cursor.Take();
        var index = parser.ParseExpression();
        var end = cursor.TakeClose(TokenKind.CloseBracket, "']' behind the index");
        return guard.Check(new IndexSyntax(TextSpan.FromBounds(receiver.Span.Start, end), receiver, index));
    }

    private static bool IsIn(Token token) =>
        token.Kind == TokenKind.Identifier && StringComparer.OrdinalIgnoreCase.Equals(token.Name, "in");

    private ExpressionSyntax ParseNew()
    {
        var start = cursor.Take().Span.Start;
        return cursor.Current.Kind == TokenKind.OpenBracket ? ParseArray(start, type: null) : ParseNewObject(start);
    }

    /// <summary><c>new int[] { 1, 2 }</c>.</summary>
    private ExpressionSyntax ParseNewArray()
    {
        var start = cursor.Take().Span.Start;
        var type = cursor.Take();
        return ParseArray(start, new NameSyntax(type.Span, type.Name));
    }

    private ExpressionSyntax ParseArray(int start, NameSyntax? type)
    {
        cursor.Take();
        cursor.TakeClose(TokenKind.CloseBracket, "']'");
        if (cursor.Current.Kind == TokenKind.OpenBrace)
        {
            return ParseList(TokenKind.CloseBrace, "'}' at the end of the list", start, type);
        }

        cursor.Unexpected("'{' and the values of the list");
        return new ErrorSyntax(TextSpan.FromBounds(start, cursor.End));
    }

    private NewObjectSyntax ParseNewObject(int start)
    {
        var close = cursor.Take().Kind == TokenKind.OpenBrace ? TokenKind.CloseBrace : TokenKind.CloseParenthesis;
        var names = new List<NameSyntax?>();
        var values = new List<ExpressionSyntax>();
        while (cursor.Current.Kind != close && cursor.Current.Kind != TokenKind.End)
        {
            values.Add(ParseMember());
            names.Add(ParseAlias());
            if (cursor.Current.Kind != TokenKind.Comma)
            {
                break;
            }

            cursor.Take();
        }

        var end = cursor.TakeClose(close, "'as' and a name, ',' or the closing bracket");
        return guard.Check(new NewObjectSyntax(TextSpan.FromBounds(start, end), names, values));
    }

    /// <summary>The value of a member, which ends before <c>as</c>.</summary>
    private ExpressionSyntax ParseMember()
    {
        var outer = cursor.StopWord;
        cursor.StopWord = "as";
        var value = parser.ParseExpression();
        cursor.StopWord = outer;
        return value;
    }

    private NameSyntax? ParseAlias()
    {
        if (cursor.Current.Kind != TokenKind.Identifier || !dialect.Comparer.Equals(cursor.Current.Name, "as"))
        {
            return null;
        }

        cursor.Take();
        if (cursor.Current.Kind == TokenKind.Identifier)
        {
            var name = cursor.Take();
            return new NameSyntax(name.Span, name.Name);
        }

        cursor.Unexpected("a name behind 'as'");
        return null;
    }

    private ListSyntax ParseList(TokenKind close, string expected, int start, NameSyntax? type = null)
    {
        cursor.Take();
        var items = new List<ExpressionSyntax>();
        while (cursor.Current.Kind != close && cursor.Current.Kind != TokenKind.End)
        {
            items.Add(parser.ParseExpression());
            if (cursor.Current.Kind != TokenKind.Comma)
            {
                break;
            }

            cursor.Take();
        }

        var end = cursor.TakeClose(close, expected);
        return guard.Check(new ListSyntax(TextSpan.FromBounds(start, end), items, type));
    }

    /// <summary><c>int?</c> in front of brackets.</summary>
    private NameSyntax TakeNullableType()
    {
        var name = cursor.Take();
        var span = name.Span.Union(cursor.Take().Span);
        return new NameSyntax(span, name.Name + "?");
    }

    /// <summary><c>DateTime"2024-01-01"</c>, a conversion without brackets.</summary>
    private CallSyntax ParseShorthand()
    {
        var name = cursor.Take();
        var value = cursor.Take();
        return new CallSyntax(
            name.Span.Union(value.Span),
            new NameSyntax(name.Span, name.Name),
            [new LiteralSyntax(value.Span, value.Value)]
        );
    }
}
