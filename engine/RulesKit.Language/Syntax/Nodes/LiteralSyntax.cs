using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax.Nodes;

/// <summary>A literal: a bool, long, decimal or text; null is the literal null.</summary>
internal sealed class LiteralSyntax(TextSpan span, object? value) : ExpressionSyntax(span, 1)
{
    public object? Value { get; } = value;

    public override IReadOnlyList<SyntaxNode> Children => [];
}
