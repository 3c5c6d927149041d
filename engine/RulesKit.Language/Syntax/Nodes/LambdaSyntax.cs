using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax.Nodes;

/// <summary><c>x => body</c> or <c>(a, b) => body</c>.</summary>
internal sealed class LambdaSyntax(TextSpan span, IReadOnlyList<NameSyntax> parameters, ExpressionSyntax body)
    : ExpressionSyntax(span, Above(body))
{
    public IReadOnlyList<NameSyntax> Parameters { get; } = parameters;

    public ExpressionSyntax Body { get; } = body;

    public override IReadOnlyList<SyntaxNode> Children => [.. Parameters, Body];
}
