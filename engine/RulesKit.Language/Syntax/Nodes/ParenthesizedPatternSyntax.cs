using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax.Nodes;

/// <summary><c>is (pattern)</c>.</summary>
internal sealed class ParenthesizedPatternSyntax(TextSpan span, PatternSyntax inner)
    : PatternSyntax(span, inner.Depth + 1)
{
    public PatternSyntax Inner { get; } = inner;

    public override IReadOnlyList<SyntaxNode> Children => [Inner];
}
