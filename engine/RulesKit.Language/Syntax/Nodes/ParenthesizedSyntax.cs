using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax.Nodes;

/// <summary><c>(inner)</c>.</summary>
internal sealed class ParenthesizedSyntax(TextSpan span, ExpressionSyntax inner) : ExpressionSyntax(span, Above(inner))
{
    public ExpressionSyntax Inner { get; } = inner;

    public override IReadOnlyList<SyntaxNode> Children => [Inner];
}
