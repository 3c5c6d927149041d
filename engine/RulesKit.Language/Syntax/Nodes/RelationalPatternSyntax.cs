namespace RulesKit.Language.Syntax.Nodes;

/// <summary><c>is &lt; value</c>.</summary>
internal sealed class RelationalPatternSyntax(Token operatorToken, ExpressionSyntax value)
    : PatternSyntax(operatorToken.Span.Union(value.Span), value.Depth + 1)
{
    public TokenKind Operator { get; } = operatorToken.Kind;

    public ExpressionSyntax Value { get; } = value;

    public override IReadOnlyList<SyntaxNode> Children => [Value];
}
