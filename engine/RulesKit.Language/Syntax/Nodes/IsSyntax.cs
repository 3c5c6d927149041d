namespace RulesKit.Language.Syntax.Nodes;

/// <summary><c>operand is pattern</c>.</summary>
internal sealed class IsSyntax(ExpressionSyntax operand, PatternSyntax pattern)
    : ExpressionSyntax(operand.Span.Union(pattern.Span), 1 + Math.Max(operand.Depth, pattern.Depth))
{
    public ExpressionSyntax Operand { get; } = operand;

    public PatternSyntax Pattern { get; } = pattern;

    public override IReadOnlyList<SyntaxNode> Children => [Operand, Pattern];
}
