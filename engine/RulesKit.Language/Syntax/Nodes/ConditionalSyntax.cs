namespace RulesKit.Language.Syntax.Nodes;

/// <summary><c>condition ? whenTrue : whenFalse</c>.</summary>
internal sealed class ConditionalSyntax(
    ExpressionSyntax condition,
    ExpressionSyntax whenTrue,
    ExpressionSyntax whenFalse
) : ExpressionSyntax(condition.Span.Union(whenFalse.Span), Math.Max(Above(condition, whenTrue), Above(whenFalse)))
{
    public ExpressionSyntax Condition { get; } = condition;

    public ExpressionSyntax WhenTrue { get; } = whenTrue;

    public ExpressionSyntax WhenFalse { get; } = whenFalse;

    public override IReadOnlyList<SyntaxNode> Children => [Condition, WhenTrue, WhenFalse];
}
