namespace RulesKit.Language.Syntax.Nodes;

/// <summary><c>is not pattern</c>.</summary>
internal sealed class NotPatternSyntax(Token notToken, PatternSyntax pattern)
    : PatternSyntax(notToken.Span.Union(pattern.Span), pattern.Depth + 1)
{
    public PatternSyntax Pattern { get; } = pattern;

    public override IReadOnlyList<SyntaxNode> Children => [Pattern];
}
