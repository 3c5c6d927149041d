using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax.Nodes;

/// <summary>An expression as it was written.</summary>
/// <param name="span">Its characters in the expression's text.</param>
/// <param name="depth">How deep the tree below it is; a leaf has 1.</param>
internal abstract class ExpressionSyntax(TextSpan span, int depth)
{
    public TextSpan Span { get; } = span;

    public int Depth { get; } = depth;

    protected static int Above(params ExpressionSyntax?[] children) => 1 + children.Max(c => c?.Depth ?? 0);
}
