using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax.Nodes;

/// <summary>A part of an expression as it was written.</summary>
/// <param name="span">Its characters in the expression's text.</param>
/// <param name="depth">How deep the tree below it is; a leaf has 1.</param>
internal abstract class SyntaxNode(TextSpan span, int depth)
{
    public TextSpan Span { get; } = span;

    public int Depth { get; } = depth;

    /// <summary>The nodes directly below, in the order of the text.</summary>
    public abstract IReadOnlyList<SyntaxNode> Children { get; }

    protected static int Above(SyntaxNode child) => 1 + child.Depth;

    protected static int Above(SyntaxNode left, SyntaxNode right) => 1 + Math.Max(left.Depth, right.Depth);
}
