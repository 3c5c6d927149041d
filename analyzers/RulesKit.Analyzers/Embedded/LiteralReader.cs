using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RulesKit.Analyzers.Embedded;

/// <summary>Reads texts that are constant: literals of every kind, and what is put together of them.</summary>
internal static class LiteralReader
{
    /// <summary>The text; null when the expression is no constant text.</summary>
    public static LiteralText? Read(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression):
                return ReadToken(literal.Token);
            case ParenthesizedExpressionSyntax parenthesized:
                return Read(parenthesized.Expression, model, cancellation);
            case BinaryExpressionSyntax sum
                when sum.IsKind(SyntaxKind.AddExpression)
                    && Read(sum.Left, model, cancellation) is { } left
                    && Read(sum.Right, model, cancellation) is { } right:
                return left.Plus(right, sum.Span);
            default:
                return model.GetConstantValue(expression, cancellation) is { HasValue: true, Value: string value }
                    ? Opaque(value, expression.SyntaxTree, expression.Span)
                    : null;
        }
    }

    /// <summary>The text of a string literal, verbatim and raw ones too.</summary>
    public static LiteralText ReadToken(SyntaxToken token)
    {
        var spans = SpansOf(token);
        var tree = token.SyntaxTree!;
        // Should a future kind of literal be read wrongly, its diagnostics are on the whole literal.
        return spans.Count == token.ValueText.Length
            ? new LiteralText(token.ValueText, spans, tree, token.Span)
            : Opaque(token.ValueText, tree, token.Span);
    }

    private static IReadOnlyList<TextSpan> SpansOf(SyntaxToken token) =>
        token.Kind() switch
        {
            SyntaxKind.StringLiteralToken when token.Text[0] == '@' => QuotedSpans.OfVerbatim(
                token.Text,
                token.SpanStart
            ),
            SyntaxKind.StringLiteralToken => QuotedSpans.OfRegular(token.Text, token.SpanStart),
            SyntaxKind.SingleLineRawStringLiteralToken => RawSpans.OfOneLine(token.Text, token.SpanStart),
            SyntaxKind.MultiLineRawStringLiteralToken => RawSpans.OfLines(token.Text, token.SpanStart),
            _ => [],
        };

    /// <summary>A text whose characters all came from one place, such as the name of a constant.</summary>
    private static LiteralText Opaque(string value, SyntaxTree tree, TextSpan place) =>
        new(value, Enumerable.Repeat(place, value.Length).ToArray(), tree, place);
}
