using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax.Nodes;

/// <summary><c>receiver[index]</c>, which dialects have.</summary>
internal sealed class IndexSyntax(TextSpan span, ExpressionSyntax receiver, ExpressionSyntax index)
    : ExpressionSyntax(span, Above(receiver, index))
{
    public ExpressionSyntax Receiver { get; } = receiver;

    public ExpressionSyntax Index { get; } = index;

    public override IReadOnlyList<SyntaxNode> Children => [Receiver, Index];
}
