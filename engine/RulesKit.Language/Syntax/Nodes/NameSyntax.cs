using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax.Nodes;

/// <summary>A name that stands by itself.</summary>
internal sealed class NameSyntax(TextSpan span, string name) : ExpressionSyntax(span, 1)
{
    public string Name { get; } = name;

    public override IReadOnlyList<SyntaxNode> Children => [];
}
