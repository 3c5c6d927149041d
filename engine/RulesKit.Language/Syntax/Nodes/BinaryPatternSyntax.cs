namespace RulesKit.Language.Syntax.Nodes;

/// <summary><c>is left and right</c> or <c>is left or right</c>.</summary>
internal sealed class BinaryPatternSyntax(PatternSyntax left, bool isAnd, PatternSyntax right)
    : PatternSyntax(left.Span.Union(right.Span), 1 + Math.Max(left.Depth, right.Depth))
{
    public PatternSyntax Left { get; } = left;

    public bool IsAnd { get; } = isAnd;

    public PatternSyntax Right { get; } = right;

    public override IReadOnlyList<SyntaxNode> Children => [Left, Right];
}
