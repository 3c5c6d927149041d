namespace RulesKit.Language.Syntax.Nodes;

/// <summary><c>value in list</c> or <c>value not in list</c>, which dialects have.</summary>
internal sealed class MembershipSyntax(ExpressionSyntax value, bool isNegated, ExpressionSyntax list)
    : ExpressionSyntax(value.Span.Union(list.Span), Above(value, list))
{
    public ExpressionSyntax Value { get; } = value;

    public bool IsNegated { get; } = isNegated;

    public ExpressionSyntax List { get; } = list;

    public override IReadOnlyList<SyntaxNode> Children => [Value, List];
}
