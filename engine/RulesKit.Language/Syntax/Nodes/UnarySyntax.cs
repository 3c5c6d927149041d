using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax.Nodes;

/// <summary><c>!x</c>, <c>-x</c> or <c>+x</c>.</summary>
internal sealed class UnarySyntax(Token operatorToken, ExpressionSyntax operand)
    : ExpressionSyntax(operatorToken.Span.Union(operand.Span), Above(operand))
{
    public TokenKind Operator { get; } = operatorToken.Kind;

    public TextSpan OperatorSpan { get; } = operatorToken.Span;

    public ExpressionSyntax Operand { get; } = operand;

    public override IReadOnlyList<SyntaxNode> Children => [Operand];
}
