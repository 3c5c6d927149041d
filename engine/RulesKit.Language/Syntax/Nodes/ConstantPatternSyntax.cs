namespace RulesKit.Language.Syntax.Nodes;

/// <summary><c>is value</c>; <c>is null</c> is one of them.</summary>
internal sealed class ConstantPatternSyntax(ExpressionSyntax value) : PatternSyntax(value.Span, value.Depth + 1)
{
    public ExpressionSyntax Value { get; } = value;

    public override IReadOnlyList<SyntaxNode> Children => [Value];
}
