using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax.Nodes;

/// <summary><c>left operator right</c>.</summary>
internal sealed class BinarySyntax(ExpressionSyntax left, Token operatorToken, ExpressionSyntax right)
    : ExpressionSyntax(left.Span.Union(right.Span), Above(left, right))
{
    public ExpressionSyntax Left { get; } = left;

    public TokenKind Operator { get; } = operatorToken.Kind;

    public TextSpan OperatorSpan { get; } = operatorToken.Span;

    public ExpressionSyntax Right { get; } = right;

    public override IReadOnlyList<SyntaxNode> Children => [Left, Right];
}
